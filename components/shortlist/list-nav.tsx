import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { BackupDue } from '@/components/data/backup-due';
import { UnsavedNotice } from '@/components/inspection/page-notices';
import { useSave } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { SavedViews } from '@/components/table/saved-views';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { creatorCount, recentCount } from '@/lib/shortlist/counts';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import { ListEntry } from './list-entry';
import { NavEntry } from './nav-entry';
import { NewList } from './new-list';
import type { Place } from './place';
import { RebuildProgress } from './rebuild-progress';
import { settle, useSettled } from './settled';

/** A table that takes longer to stand is not waited for. */
const PATIENCE_MS = 1_500;

const hasTable = (place: Place): boolean =>
  'recent' in place || 'everyone' in place || ('listId' in place && !place.narrow && !place.campaign);

interface Props {
  lists: (Shortlist & { size?: number })[];
  place: Place;
}

/** The way to everyone, to those seen in the last days, to each list with how many are in it, and to what is not about creators. */
export function ListNav({ lists, place }: Props) {
  const { save, failure } = useSave();
  const isSettled = useSettled(page => page.isSettled);
  const isAwaited = hasTable(place);
  useEffect(() => {
    const timer = setTimeout(settle, isAwaited ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [isAwaited]);
  const everyone = useLiveQuery(async () => (isSettled ? creatorCount().catch(uncounted) : undefined), [isSettled]);
  const recent = useLiveQuery(
    async () => (isSettled ? recentCount(Date.now()).catch(uncounted) : undefined),
    [isSettled]
  );
  const archived = lists.filter(({ archivedAt }) => archivedAt !== undefined);
  const entry = (list: Props['lists'][number]) => (
    <ListEntry
      key={list.id}
      list={list}
      current={'listId' in place && place.listId === list.id && place.viewId === undefined}
      save={save}
    />
  );
  return (
    <nav className="nav" aria-label={say('workspace_navigation')}>
      <p className="brand">
        <img src="/icons/loupe.svg" width="20" height="20" alt="" />
        <b>KOL Loupe</b>
      </p>
      <ul>
        <NavEntry
          icon="grid"
          place={{ everyone: true }}
          current={'everyone' in place && place.viewId === undefined}
          name={say('workspace_all')}
          size={everyone}
        />
        <NavEntry
          icon="clock"
          place={{ recent: true }}
          current={'recent' in place}
          name={say('workspace_recent')}
          size={recent}
        />
      </ul>
      <NewList />
      <ul>{lists.filter(({ archivedAt }) => archivedAt === undefined).map(entry)}</ul>
      {archived.length > 0 && (
        <details className="put-away">
          <summary className="cap">
            <Icon name="right" />
            {say('list_archived_group')}
            <span className="num">{whole(archived.length)}</span>
          </summary>
          <ul>{archived.map(entry)}</ul>
        </details>
      )}
      <SavedViews place={place} lists={lists} />
      {failure && <UnsavedNotice reason={failure} of="action" />}
      <ul className="bot">
        <NavEntry
          icon="megaphone"
          place={{ campaigns: true }}
          current={'campaigns' in place}
          name={say('campaigns_title')}
        />
        <NavEntry icon="bin" place={{ trash: true }} current={'trash' in place} name={say('trash_title')} />
        <NavEntry icon="target" place={{ briefs: true }} current={'briefs' in place} name={say('briefs_title')} />
        <NavEntry icon="drawer" place={{ data: true }} current={'data' in place} name={say('data_title')} />
        <NavEntry icon="gear" place={{ settings: true }} current={'settings' in place} name={say('settings_title')} />
      </ul>
      {isSettled && <RebuildProgress />}
      {isSettled && <BackupDue />}
    </nav>
  );
}

/** How many is not known then, which is not none. */
function uncounted(error: unknown): undefined {
  console.error('The creators could not be counted', error);
}
