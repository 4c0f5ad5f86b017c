import { habitFactor, type Niche, nicheRule, niches } from '@/lib/benchmarks/niches';
import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lacking, lackingPosts } from './missing';
import { idsOf, type RecentPost, recentPosts } from './posts';
import { wordsIn } from './words-in';

const single = (word: string): boolean => [...word].length === 1;

/** The niche whose words a titled note holds most of, title words twice; the first listed wins a tie, undefined without any. */
export function nicheOfPost({ title, topics }: Pick<Post, 'title' | 'topics'>): Niche | undefined {
  const points = new Map<string, number>();
  const add = (id: string, point: number) => points.set(id, (points.get(id) ?? 0) + point);
  for (const { word, niche } of wordsIn(title ?? '')) if (!single(word)) add(niche, 2);
  for (const { niche } of wordsIn((topics ?? []).join('\n'))) add(niche, 1);
  const most = Math.max(...points.values());
  return niches.find(({ id }) => points.get(id) === most);
}

/** The titled ones among the last 30 recent notes. */
const titledPosts = (subject: Subject): RecentPost[] =>
  ask(subject, recentPosts)
    .slice(0, nicheRule.last)
    .filter(({ post }) => post.title !== undefined && post.title.trim() !== '');

/** The niche that most of the titled notes are in, with the share of them (0…1) that it holds; the first listed wins a tie. */
function topNiche(subject: Subject): Outcome<{ niche: Niche; share: number }> {
  const titled = ask(subject, titledPosts);
  if (titled.length < nicheRule.titled) return lackingPosts(subject, nicheRule.titled, titled.length);
  const found = titled.map(recent => ({ recent, niche: nicheOfPost(recent.post) }));
  const held = niches.map(niche => ({ niche, posts: found.filter(one => one.niche === niche).map(one => one.recent) }));
  const most = Math.max(...held.map(({ posts }) => posts.length));
  const top = held.find(({ posts }) => posts.length === most);
  if (top === undefined || most === 0) return lacking('wait-for-posts');
  const share = most / titled.length;
  return {
    value: { niche: top.niche, share },
    low: share,
    high: share,
    n: titled.length,
    full: nicheRule.last,
    from: 'page',
    posts: idsOf(top.posts)
  };
}

/** The creator's niche, where one holds at least two fifths of the titled notes. */
export function niche(subject: Subject): Outcome<Niche> {
  const top = ask(subject, topNiche);
  if ('missing' in top) return top;
  if (top.value.share < nicheRule.share) return lacking('wait-for-posts');
  return { ...top, value: top.value.niche };
}

/** Share (0…1) of the titled notes that the most frequent niche holds. */
export function nicheShare(subject: Subject): Outcome {
  const top = ask(subject, topNiche);
  return 'missing' in top ? top : { ...top, value: top.value.share };
}

/** What the niche multiplies the usual engagement per like by; 1 where no niche is known. */
export function nicheFactor(subject: Subject): number {
  const known: Outcome<Niche> = ask(subject, niche);
  return 'missing' in known ? habitFactor.other : habitFactor[known.value.habit];
}
