import { habitFactor, type Niche, nicheRule, niches } from '@/lib/benchmarks/niches';
import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lacking, lackingPosts } from './missing';
import { idsOf, type RecentPost, recentPosts } from './posts';
import { wordsIn } from './words-in';

/** The niche whose words a titled note holds most of, title words twice; the first listed wins a tie, undefined without any. */
export function nicheOfPost({ title, topics }: Pick<Post, 'title' | 'topics'>): Niche | undefined {
  const points = new Map<string, number>();
  const add = (id: string, point: number) => points.set(id, (points.get(id) ?? 0) + point);
  if (title !== undefined) for (const { single, niche } of wordsIn(title)) if (!single) add(niche, 2);
  if (topics !== undefined) for (const { niche } of wordsIn(topics.join('\n'))) add(niche, 1);
  if (points.size === 0) return undefined;
  const most = Math.max(...points.values());
  return niches.find(({ id }) => points.get(id) === most);
}

const isTitled = ({ post }: RecentPost): boolean => post.title !== undefined && post.title.trim() !== '';

/** The titled ones among the last 30 recent notes, with the niche of each. */
const titledPosts = (subject: Subject): Themed[] => themed(ask(subject, recentPosts).slice(0, nicheRule.last));

/** Those among the 60 recent notes before. */
const earlierPosts = (subject: Subject): Themed[] =>
  themed(ask(subject, recentPosts).slice(nicheRule.last, nicheRule.last + nicheRule.before));

interface Themed {
  recent: RecentPost;
  niche: Niche | undefined;
}

const themed = (posts: readonly RecentPost[]): Themed[] =>
  posts.filter(isTitled).map(recent => ({ recent, niche: nicheOfPost(recent.post) }));

/** The niche that most of the titled notes are in, with the share of them (0…1) that it holds; the first listed wins a tie. */
const topNiche = (subject: Subject): Outcome<TopNiche> => topOf(subject, ask(subject, titledPosts));

interface TopNiche {
  niche: Niche;
  share: number;
}

function topOf(subject: Subject, found: readonly Themed[]): Outcome<TopNiche> {
  if (found.length < nicheRule.titled) return lackingPosts(subject, nicheRule.titled, found.length);
  const held = niches.map(niche => ({ niche, posts: found.filter(one => one.niche === niche).map(one => one.recent) }));
  const most = Math.max(...held.map(({ posts }) => posts.length));
  const top = held.find(({ posts }) => posts.length === most);
  if (top === undefined || most === 0) return lacking('wait-for-posts');
  const share = most / found.length;
  return {
    value: { niche: top.niche, share },
    low: share,
    high: share,
    n: found.length,
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

/** Our words are Chinese: of titles in another language they tell nothing. */
const HAN = /\p{Script=Han}/u;

/** Share (0…1) of the titled notes that the most frequent niche holds; 0 where ten Chinese titles hold no word of any. */
export function nicheShare(subject: Subject): Outcome {
  const top = ask(subject, topNiche);
  if (!('missing' in top)) return { ...top, value: top.value.share };
  const titled = ask(subject, titledPosts);
  const readable = titled.filter(({ recent: { post } }) => post.title !== undefined && HAN.test(post.title));
  if (readable.length < nicheRule.titled) return top;
  return { value: 0, low: 0, high: 0, n: titled.length, full: nicheRule.last, from: 'page' };
}

/** Share (0…1) of the titled notes that lie in the brief's niche; where it names none of ours, that hold one of its keywords. */
export function targetNicheShare(subject: Subject): Outcome {
  const { niche, keywords = [] } = subject.brief ?? {};
  const words = keywords.map(word => word.trim().toLowerCase()).filter(word => word !== '');
  const isListed = niches.some(({ id }) => id === niche);
  if (!isListed && words.length === 0) return lacking('write-brief');
  const titled = ask(subject, titledPosts);
  if (titled.length < nicheRule.titled) return lackingPosts(subject, nicheRule.titled, titled.length);
  const within = titled.filter(({ recent, niche: own }) =>
    isListed ? own?.id === niche : words.some(word => textOf(recent).includes(word))
  );
  const share = within.length / titled.length;
  return {
    value: share,
    low: share,
    high: share,
    n: titled.length,
    full: nicheRule.last,
    from: 'page',
    posts: idsOf(within.map(({ recent }) => recent))
  };
}

const textOf = ({ post: { title, topics = [] } }: RecentPost): string => [title, ...topics].join('\n').toLowerCase();

/** How much of the recent work lies where: in the brief's niche, else in the creator's own most frequent one. */
export function nicheFit(subject: Subject): Outcome<{ share: number; of: 'brief' | 'creator' }> {
  const target = ask(subject, targetNicheShare);
  if (!('missing' in target)) return { ...target, value: { share: target.value, of: 'brief' } };
  const own = ask(subject, nicheShare);
  return 'missing' in own ? own : { ...own, value: { share: own.value, of: 'creator' } };
}

/** The niche of the last 30 notes and another one that the 60 before were in; missing where there was no such change. */
export function nicheSwitch(subject: Subject): Outcome<{ from: TopNiche; to: TopNiche }> {
  const now = ask(subject, topNiche);
  const before = topOf(subject, ask(subject, earlierPosts));
  if ('missing' in now) return now;
  if ('missing' in before) return before;
  const isClear = [now, before].every(({ value }) => value.share >= nicheRule.share);
  if (!isClear || now.value.niche === before.value.niche) return lacking('wait-for-posts');
  return { ...now, value: { from: before.value, to: now.value } };
}

/** What the niche multiplies the usual engagement per like by; 1 where no niche is known. */
export function nicheFactor(subject: Subject): number {
  const known: Outcome<Niche> = ask(subject, niche);
  return 'missing' in known ? habitFactor.other : habitFactor[known.value.habit];
}
