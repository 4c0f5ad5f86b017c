import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lackingDays, lackingPosts } from './missing';
import { DAY, type DatedPost, datedPosts, idsOf, postsWithin } from './posts';
import { deviation, mean } from './statistics';

/**
 * How many days back every note is known, Infinity for the whole list. The newest stretch that was seen without a hole tells; without
 * stretches the oldest note that is not pinned does, for pinned ones come first whatever their age. Where no list was read, a note
 * that was opened may have been found anywhere and says nothing of those after it.
 */
export function reachInDays(subject: Subject): number {
  const { dossier, now } = subject;
  const { listing } = dossier;
  if (listing?.complete === true) return Number.POSITIVE_INFINITY;
  const spans = listing?.spans?.toSorted((one, other) => Date.parse(one.until) - Date.parse(other.until)) ?? [];
  const since = spans.at(-1)?.since;
  if (since === 'start') return Number.POSITIVE_INFINITY;
  if (since !== undefined) return (now - Date.parse(since)) / DAY;
  const isListed = ({ post }: DatedPost) => post.pinned !== true && (listing !== undefined || post.opened !== true);
  const oldest = ask(subject, datedPosts).findLast(isListed);
  return oldest === undefined ? 0 : (now - oldest.time) / DAY;
}

/** The notes of the last `days` days, newest first, where the list is known to reach back that far. */
export function whole(subject: Subject, days: number): Outcome<DatedPost[]> {
  const reach = ask(subject, reachInDays);
  if (reach < days) return lackingDays(subject, days, reach);
  const posts = postsWithin(subject, days);
  return {
    value: posts,
    low: posts.length,
    high: posts.length,
    n: posts.length,
    full: 0,
    from: 'page',
    posts: idsOf(posts)
  };
}

/** Notes in 30 days, over the last 90. */
export function postsPer30Days(subject: Subject): Outcome {
  const posts = whole(subject, 90);
  if ('missing' in posts) return posts;
  const value = posts.value.length / 3;
  return { ...posts, value, low: value, high: value };
}

/** Notes of the last 30 days. */
export function postsIn30Days(subject: Subject): Outcome {
  const posts = whole(subject, 30);
  return 'missing' in posts ? posts : { ...posts, value: posts.n };
}

/** How many of the last twelve 7-day spans, counted back from now, hold a note. */
export function activeWeeks(subject: Subject): Outcome {
  const posts = whole(subject, 84);
  if ('missing' in posts) return posts;
  const value = new Set(posts.value.map(({ time }) => Math.floor((subject.now - time) / (7 * DAY)))).size;
  return { ...posts, value, low: value, high: value };
}

/**
 * Burstiness A of the gaps between the notes of the last 365 days (Kim & Jo 2016, for finite sequences): −1 clockwork, 0 chance,
 * 1 everything at once; at least 10 notes.
 */
export function burstiness(subject: Subject): Outcome {
  const posts = postsWithin(subject, 365);
  if (posts.length < 10) return lackingPosts(subject, 10, posts.length);
  const lengths = posts.slice(1).map(({ time }, place) => (posts[place]?.time ?? Number.NaN) - time);
  const middle = mean(lengths);
  if (middle === 0) return lackingPosts(subject, 10, 1);
  const r = deviation(lengths) / middle;
  const n = lengths.length;
  const value = (Math.sqrt(n + 1) * r - Math.sqrt(n - 1)) / ((Math.sqrt(n + 1) - 2) * r + Math.sqrt(n - 1));
  return { value, low: value, high: value, n: posts.length, full: 20, from: 'page', posts: idsOf(posts) };
}
