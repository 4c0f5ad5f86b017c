import type { Count } from '@/lib/evidence/count';
import type { Disagreement } from '@/lib/evidence/disagreement';
import type { Dossier } from '@/lib/evidence/dossier';
import { contradict } from '@/lib/evidence/merge-disagreements';
import type { Observation } from '@/lib/evidence/observation';
import { countRank, prefer } from '@/lib/evidence/prefer';
import type { Source } from '@/lib/evidence/reading';

/** What the page showed this long ago it still shows, in ms: the reader tells of every change that it sees. */
const SAME_TIME = 300_000;

const COUNTERS = ['followers', 'following', 'likesAndCollects'] as const;
const POST_COUNTS = ['likes', 'collects', 'comments', 'shares'] as const;

interface Statement {
  count: Count;
  from: Source;
  at: string;
}

/**
 * Where a live reading contradicts what the page showed at the same time (`known`), beyond what both leave open. Which of the two is
 * kept follows the merge of evidence.
 */
export function disagreementsWith(known: Dossier, { at, profile, posts = [] }: Observation): Disagreement[] {
  const found: Disagreement[] = [];
  const compare = (fact: Disagreement['fact'], shown: Statement, told: Statement, postId?: string) => {
    if (Date.parse(at) - Date.parse(shown.at) > SAME_TIME || !contradict(shown.count, told.count)) return;
    const kept = prefer(shown, told, ({ count, at: readAt }) => countRank(count, readAt)) ?? told;
    const stated = ({ count, from }: Statement) => ({ count, from });
    const other = stated(kept === told ? shown : told);
    found.push({ fact, ...(postId !== undefined && { postId }), at, kept: stated(kept), other });
  };
  for (const fact of COUNTERS) {
    const [shown, told] = [known.profile?.[fact], profile?.[fact]];
    if (shown?.from === 'page' && told) compare(fact, { ...shown, count: shown.value }, { ...told, count: told.value });
  }
  const before = new Map(known.posts?.map(post => [post.id, post]));
  for (const post of posts) {
    const shown = before.get(post.id);
    for (const fact of POST_COUNTS) {
      const [count, told] = [shown?.[fact], post[fact]];
      const readAt = shown?.readAt?.[fact] ?? shown?.countsAt;
      if (count && told && readAt && (post.readAt?.[fact] ?? post.countsAt) === at)
        compare(fact, { count, from: 'page', at: readAt }, { count: told, from: 'live-state', at }, post.id);
    }
  }
  return found;
}
