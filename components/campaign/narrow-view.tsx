import { useLiveQuery } from 'dexie-react-hooks';
import { useTitle } from '@/components/creator/use-title';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { LoadingRows } from '@/components/shortlist/loading-rows';
import { addressOf } from '@/components/shortlist/place';
import { UnreadableNotice } from '@/components/shortlist/unreadable-notice';
import { say } from '@/components/words/words';
import { allBriefs } from '@/lib/shortlist/briefs';
import { listRows } from '@/lib/shortlist/summaries';
import { NarrowBody } from './narrow-body';

/** A list's candidates narrowed under the brief in use; what is shown follows every change of list, brief and prices. */
export function NarrowView({ list }: { list: { id: string; name: string } }) {
  const rows = useLiveQuery(() => listRows(list.id).catch(unreadable), [list.id]);
  const briefs = useLiveQuery(() => allBriefs().catch(unreadable));
  const { save, failure } = useSave();
  const title = say('narrow_title', { list: list.name });
  useTitle(title);
  const back = say('narrow_back', { list: list.name });
  return (
    <main className="main narrow">
      <header className="bar">
        <a className="btn bare icon s" href={addressOf({ listId: list.id })} aria-label={back} title={back}>
          <Icon name="back" />
        </a>
        <h1 className="cut" title={title}>
          <bdi>{title}</bdi>
        </h1>
      </header>
      {failure && <UnsavedNotice reason={failure} of="action" />}
      {rows === 'unreadable' || briefs === 'unreadable' ? (
        <UnreadableNotice />
      ) : rows === undefined || briefs === undefined ? (
        <LoadingRows />
      ) : (
        <NarrowBody listId={list.id} rows={rows} briefs={briefs} save={save} />
      )}
    </main>
  );
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The list could not be read', error);
  return 'unreadable';
}
