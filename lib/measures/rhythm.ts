import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lacking, lackingDays, lackingPosts } from './missing';
import { DAY, type DatedPost, datedPosts, idsOf, postsWithin } from './posts';
import { deviation, mean } from './statistics';

/** A list read longer ago than this says nothing about silence since. */
const STALE_DAYS = 30;

/**
 * How many days back every note is known, Infinity for the whole list. The newest stretch that was seen without a hole tells; without
 * stretches the oldest note that is not pinned does, for pinned ones come first whatever their age.
 */
export function reachInDays(subject: Subject): number {
  const { dossier, now } = subject;
  const { listing } = dossier;
  if (listing?.complete === true) return Number.POSITIVE_INFINITY;
  const spans = listing?.spans?.toSorted((one, other) => Date.parse(one.until) - Date.parse(other.until)) ?? [];
  const since = spans.at(-1)?.since;
  if (since === 'start') return Number.POSITIVE_INFINITY;
  if (since !== undefined) return (now - Date.parse(since)) / DAY;
  const oldest = ask(subject, datedPosts).findLast(({ post }) => post.pinned !== true);
  return oldest === undefined ? 0 : (now - oldest.time) / DAY;
}

/** The notes of the last `days` days where the list is known to reach back that far, newest first. */
function whole(subject: Subject, days: number): Outcome<DatedPost[]> {
  const { listing } = subject.dossier;
  if (listing !== undefined && subject.now - Date.parse(listing.at) > STALE_DAYS * DAY) return lacking('open-profile');
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
  const lengths = gapsBetween(posts).map(({ days }) => days);
  const middle = mean(lengths);
  if (middle === 0) return lackingPosts(subject, 10, 1);
  const r = deviation(lengths) / middle;
  const n = lengths.length;
  const value = (Math.sqrt(n + 1) * r - Math.sqrt(n - 1)) / ((Math.sqrt(n + 1) - 2) * r + Math.sqrt(n - 1));
  return { value, low: value, high: value, n: posts.length, full: 20, from: 'page', posts: idsOf(posts) };
}

export interface Silence {
  /** The note before it and, unless it is going on, the note that ended it. */
  after: DatedPost;
  until?: DatedPost;
  days: number;
}

/** The silences between one note and the next, newest first. */
function gapsBetween(posts: readonly DatedPost[]): Silence[] {
  return posts.slice(1).flatMap((after, place) => {
    const until = posts[place];
    return until === undefined ? [] : [{ after, until, days: (until.time - after.time) / DAY }];
  });
}

/** The notes of the last 365 days, newest first, at least 15 of them in a list that reaches back that far. */
export function postingYear(subject: Subject): Outcome<DatedPost[]> {
  const posts = whole(subject, 365);
  if ('missing' in posts) return posts;
  return posts.value.length < 15 ? lackingPosts(subject, 15, posts.value.length) : { ...posts, full: 15 };
}

/** The silences of a year's notes, the present one first. */
export function silencesOf(posts: readonly DatedPost[], now: number): Silence[] {
  const [newest] = posts;
  return newest === undefined ? [] : [{ after: newest, days: (now - newest.time) / DAY }, ...gapsBetween(posts)];
}

/** For each note, oldest first, the notes of the 7 × 24 hours that it opens. */
export function weeksOf(posts: readonly DatedPost[]): DatedPost[][] {
  const rising = posts.toReversed();
  return rising.map((first, place) => {
    const next = rising.findIndex(({ time }) => time - first.time >= 7 * DAY);
    return rising.slice(place, next === -1 ? undefined : next);
  });
}

/** The longest silence of the last 365 days, in whole days. */
export function longestGap(subject: Subject): Outcome {
  const year = ask(subject, postingYear);
  if ('missing' in year) return year;
  const longest = silencesOf(year.value, subject.now).reduce((one, other) => (other.days > one.days ? other : one));
  const value = Math.floor(longest.days);
  return {
    ...year,
    value,
    low: value,
    high: value,
    posts: idsOf(longest.until ? [longest.after, longest.until] : [longest.after])
  };
}

/** The most notes in any 7 × 24 hours of the last 365 days. */
export function busiestWeek(subject: Subject): Outcome {
  const year = ask(subject, postingYear);
  if ('missing' in year) return year;
  const busiest = weeksOf(year.value).reduce((one, other) => (other.length > one.length ? other : one));
  return { ...year, value: busiest.length, low: busiest.length, high: busiest.length, posts: idsOf(busiest) };
}
