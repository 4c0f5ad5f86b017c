import { useLiveQuery } from 'dexie-react-hooks';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { type KnownNote, knownNotes } from '@/lib/shortlist/known-notes';
import { type LeftCreator, leftCreators } from '@/lib/shortlist/left-creators';

export interface PostFacts {
  /** Of the linked notes, by their ids. */
  notes: ReadonlyMap<string, KnownNote>;
  /** Whoever has posts but is not among the list's creators any more. */
  left: ReadonlyMap<string, LeftCreator>;
}

const NONE: PostFacts = { notes: new Map(), left: new Map() };

/** What is known of a campaign's notes and of those who left its list, kept up to date. */
export function usePostFacts({ listId, rows, publications }: CampaignData): PostFacts {
  const read = useLiveQuery(async () => {
    const here = new Set(rows.map(({ summary }) => summary.creatorId));
    const gone = new Set(publications.flatMap(({ creatorId }) => (here.has(creatorId) ? [] : creatorId)));
    const [notes, left] = await Promise.all([knownNotes(publications), leftCreators(listId, [...gone])]);
    return { notes, left };
  }, [listId, rows, publications]);
  return read ?? NONE;
}
