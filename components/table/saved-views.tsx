import { useLiveQuery } from 'dexie-react-hooks';
import { Icon } from '@/components/mark/icon';
import { addressOf, type Place } from '@/components/shortlist/place';
import { say } from '@/components/words/words';
import { savedViews } from '@/lib/shortlist/saved-views';
import type { SavedView } from '@/lib/shortlist/view';

/** The way to each saved view, of all creators or of the list that it was saved for; nothing while there is none. */
export function SavedViews({ place, lists }: { place: Place; lists: readonly { id: string; name: string }[] }) {
  const views = useLiveQuery(() => savedViews().catch(unreadable));
  const shown = (views ?? []).filter(({ listId }) => listId === undefined || lists.some(({ id }) => id === listId));
  if (shown.length === 0) return null;
  return (
    <>
      <p className="cap">{say('views_title')}</p>
      <ul>
        {shown.map(view => (
          <li key={view.id}>
            <a
              href={addressOf(placeOfView(view))}
              title={titleOf(view, lists)}
              {...('viewId' in place && place.viewId === view.id && { 'aria-current': 'page' as const })}
            >
              <Icon name="view" />
              <span className="cut">
                <bdi>{view.name}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const placeOfView = ({ id, listId }: SavedView): Place =>
  listId === undefined ? { everyone: true, viewId: id } : { listId, viewId: id };

/** Which creators the view is of. */
function titleOf({ name, listId }: SavedView, lists: readonly { id: string; name: string }[]): string {
  const list = lists.find(({ id }) => id === listId);
  return say('view_of', { view: name, list: list ? list.name : say('workspace_all') });
}

function unreadable(error: unknown): undefined {
  console.error('The saved views could not be read', error);
}
