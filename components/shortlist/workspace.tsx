import { useLiveQuery } from 'dexie-react-hooks';
import { BriefsView } from '@/components/brief/briefs-view';
import { CampaignPlace } from '@/components/campaign/campaign-place';
import { NarrowPlace } from '@/components/campaign/narrow-place';
import { ComparePlace } from '@/components/compare/compare-place';
import { CreatorPlace } from '@/components/creator/creator-place';
import { RestoreCutOff } from '@/components/data/cut-off-notice';
import { YourData } from '@/components/data/your-data';
import { CutOffNotice } from '@/components/import/cut-off-notice';
import { ImportPlace } from '@/components/import/import-place';
import { SettingsView } from '@/components/settings/settings-view';
import { say } from '@/components/words/words';
import { CampaignsPlace } from '@/components/year/campaigns-place';
import { allLists, namedLists } from '@/lib/shortlist/lists';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import { CreatorsView } from './creators-view';
import { JournalToast } from './journal-toast';
import { ListNav } from './list-nav';
import { LoadingRows } from './loading-rows';
import { Nobody } from './nobody';
import { type Place, usePlace } from './place';
import { SavedViewPlace } from './saved-view-place';
import { TrashPlace } from './trash-place';
import { UnreadableNotice } from './unreadable-notice';

type List = Shortlist & { size?: number };

/** The lists on the left, what was chosen on the right; the first list until something is. */
export function Workspace() {
  const named = useLiveQuery(() => namedLists().catch(unreadable));
  const sized = useLiveQuery(() => allLists().catch(unreadable));
  // What a list is called is known before how many are in it.
  const read = sized ?? named;
  const chosen = usePlace();
  const lists = Array.isArray(read) ? read : [];
  const place = settle(chosen, lists);
  return (
    <div className="ws">
      <ListNav lists={lists} place={place} />
      {'settings' in place ? (
        <SettingsView />
      ) : 'data' in place ? (
        <YourData />
      ) : 'campaigns' in place ? (
        <CampaignsPlace isYear={place.year === true} />
      ) : 'briefs' in place ? (
        <BriefsView briefId={place.briefId} />
      ) : 'creator' in place ? (
        <CreatorPlace creatorId={place.creator} />
      ) : 'trash' in place ? (
        <TrashPlace />
      ) : 'compare' in place ? (
        <ComparePlace asked={place.compare} />
      ) : read === 'unreadable' || read === undefined ? (
        <main className="main">{read === undefined ? <LoadingRows /> : <UnreadableNotice />}</main>
      ) : 'importing' in place ? (
        <ImportPlace lists={lists} into={place.into} />
      ) : (
        <Chosen lists={lists} place={place} />
      )}
      <CutOffNotice />
      <RestoreCutOff />
      <JournalToast />
    </div>
  );
}

const settle = (place: Place, [first]: List[]): Place =>
  !('anywhere' in place) ? place : first && !first.archivedAt ? { listId: first.id } : { everyone: true };

function Chosen({ lists, place }: { lists: List[]; place: Place }) {
  const viewed = 'listId' in place ? lists.find(({ id }) => id === place.listId) : undefined;
  if ('viewId' in place && ('everyone' in place || viewed)) {
    return <SavedViewPlace key={place.viewId} list={viewed} viewId={place.viewId} />;
  }
  if ('recent' in place) return <CreatorsView key="recent" recent />;
  if (!('listId' in place)) {
    return <CreatorsView key="everyone" asked={'everyone' in place ? place.creatorId : undefined} />;
  }
  const list = lists.find(({ id }) => id === place.listId);
  if (list && place.campaign) return <CampaignPlace key={list.id} list={list} part={place.campaign} />;
  if (list && place.narrow) return <NarrowPlace key={list.id} list={list} />;
  if (list) return <CreatorsView key={list.id} list={list} />;
  return (
    <main className="main">
      <Nobody title={say('workspace_no_list')} how={say('workspace_no_list_how')} />
    </main>
  );
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The lists could not be read', error);
  return 'unreadable';
}
