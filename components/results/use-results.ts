import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { creatorName } from '@/components/inspection/creator-name';
import { rowName } from '@/components/shortlist/row-name';
import { type CreatorResult, creatorResults } from '@/lib/campaign/creator-results';
import type { PostResult } from '@/lib/campaign/post-results';
import { type Figures, figuresOf } from '@/lib/campaign/result-figures';
import { type WideCosts, wideCosts, wideTotal } from '@/lib/campaign/wide-costs';
import { knownNotes } from '@/lib/shortlist/known-notes';
import { leftCreators } from '@/lib/shortlist/left-creators';

/** What came of a campaign, and the names that go with it. */
export interface Results {
  data: CampaignData;
  results: CreatorResult[];
  posts: PostResult[];
  wide: WideCosts;
  wideYuan: number | undefined;
  /** All creators together, with what was spent for the campaign as a whole. */
  whole: Figures;
  nameOf: (creatorId: string) => string;
  /** What the user said that a post is about, else the note's title; absent where neither is known. */
  titleOf: (post: PostResult) => string | undefined;
}

/** What came of a campaign; it follows every change of its rows. */
export function useResults(data: CampaignData): Results {
  const results = useMemo(() => creatorResults(data), [data]);
  const wide = useMemo(() => wideCosts(data.campaign), [data.campaign]);
  const posts = useMemo(() => results.flatMap(result => result.posts), [results]);
  const gone = results.flatMap(({ row, creatorId }) => (row ? [] : creatorId));
  const known = useLiveQuery(
    async () => ({ left: await leftCreators(data.listId, gone), notes: await knownNotes(data.publications) }),
    [data.listId, data.publications, gone.join()]
  );
  return useMemo(() => {
    const names = new Map(data.rows.map(row => [row.summary.creatorId, rowName(row)]));
    const wideYuan = wideTotal(wide);
    return {
      data,
      results,
      posts,
      wide,
      wideYuan,
      whole: figuresOf(results, wideYuan),
      nameOf: id => names.get(id) ?? creatorName(leftName(known?.left.get(id))),
      titleOf: ({ publication, postId }) => publication.about ?? known?.notes.get(postId)?.title
    };
  }, [data, results, posts, wide, known]);
}

const leftName = ({ name, redId }: { name?: string; redId?: string } = {}) => ({ nickname: name, redId });
