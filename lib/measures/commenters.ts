import { keyOf } from '@/lib/evidence/author';
import { ask } from './ask';
import { commentSample } from './comment-sample';
import { dayOf } from './comment-times';
import { newestFirst } from './comments';
import type { Outcome, Subject } from './measure';
import { lackingOpened } from './missing';
import { DAY } from './posts';
import { wilson } from './statistics';

/** Flags look from 20 commenters on; the score waits for 30, of two notes. */
const LEAST = { few: 20, many: 30, posts: 2 };

/** Accounts younger than this wrote 1.6 % of 1,794 comments; also the window in which registrations are counted. */
const MONTH = 30;

/** Notes under which the same people would have to be seen before they are a circle. */
const CIRCLE = 3;

/** Someone who commented, known only by a hash: when the account was made and first seen here, in days, and under which notes. */
interface Commenter {
  since?: number;
  seen?: number;
  posts: Set<string>;
}

/**
 * The distinct authors of the comments that count, where the page names them. Where some came with a colleague's file one person may stand
 * under two hashes: then only those of one install are counted, of which there are most.
 */
function commenters(subject: Subject): Commenter[] {
  const known = new Map<string, Commenter>();
  const named = ask(subject, commentSample).counted.flatMap(({ comment }) =>
    comment.author === undefined ? [] : [{ ...comment, author: comment.author }]
  );
  const byKey = Map.groupBy(named, ({ author }) => keyOf(author));
  const [most = []] = [...byKey.entries()]
    .toSorted(([one, own], [other, others]) => others.length - own.length || (one < other ? -1 : 1))
    .map(([, comments]) => comments);
  for (const comment of most) {
    const { author, authorSince, postId } = comment;
    const one = known.get(author) ?? { posts: new Set() };
    const day = dayOf(comment, subject.now);
    known.set(author, one);
    one.posts.add(postId);
    if (authorSince !== undefined) one.since = Math.min(one.since ?? Number.POSITIVE_INFINITY, daysTo(authorSince));
    if (day !== undefined) one.seen = Math.min(one.seen ?? Number.POSITIVE_INFINITY, daysTo(day));
  }
  return [...known.values()];
}

/** Those whose account's age at their first comment is known, in days; one made after the comment is misread. */
const aged = (subject: Subject): { since: number; age: number; posts: Set<string> }[] =>
  ask(subject, commenters).flatMap(({ since, seen, posts }) =>
    since === undefined || seen === undefined || seen < since ? [] : [{ since, age: seen - since, posts }]
  );

/** How many commenters were seen whose account tells its age; at least 30 under two notes. */
export function commentersSeen(subject: Subject): Outcome {
  const people = ask(subject, aged);
  const n = people.length;
  const posts = postsOf(people);
  if (n < LEAST.many) return lackingOpened(subject, LEAST.many, n, 'comments');
  if (posts.length < LEAST.posts) return lackingOpened(subject, LEAST.posts, posts.length);
  return { value: n, low: n, high: n, n, full: 100, from: 'opened', posts };
}

/** Share (0…1) of at least 20 commenters whose account was under 30 days old at their first comment. */
export function youngCommenterShare(subject: Subject): Outcome {
  const people = ask(subject, aged);
  const n = people.length;
  if (n < LEAST.few) return lackingOpened(subject, LEAST.few, n, 'comments');
  const young = people.filter(({ age }) => age < MONTH).length;
  return { value: young / n, ...wilson(young, n), n, full: 100, from: 'opened', posts: postsOf(people) };
}

/** The largest share (0…1) of at least 20 commenters whose accounts were made within the same 30 days. */
export function registrationCluster(subject: Subject): Outcome {
  const people = ask(subject, aged);
  const n = people.length;
  if (n < LEAST.few) return lackingOpened(subject, LEAST.few, n, 'comments');
  const value = mostWithinMonth(people.map(({ since }) => since)) / n;
  return { value, low: value, high: value, n, full: 100, from: 'opened', posts: postsOf(people) };
}

/** Share (0…1) of commenters seen under three notes or more: a circle, or loyal readers. Known from three commented notes on. */
export function circleShare(subject: Subject): Outcome {
  const people = ask(subject, commenters);
  const n = people.length;
  const posts = postsOf(people);
  if (posts.length < CIRCLE) return lackingOpened(subject, CIRCLE, posts.length);
  const often = people.filter(one => one.posts.size >= CIRCLE).length;
  return { value: often / n, ...wilson(often, n), n, full: 100, from: 'opened', posts };
}

/** The most of these days that lie within 30 of one another. */
function mostWithinMonth(days: readonly number[]): number {
  const rising = days.toSorted((one, other) => one - other);
  let end = 0;
  return rising.reduce((most, first, place) => {
    while ((rising[end] ?? Number.POSITIVE_INFINITY) - first < MONTH) end++;
    return Math.max(most, end - place);
  }, 0);
}

const daysTo = (day: string): number => Date.parse(day) / DAY;

const postsOf = (people: readonly { posts: ReadonlySet<string> }[]): string[] =>
  newestFirst(new Set(people.flatMap(({ posts }) => [...posts])));
