import type { Comment } from '@/lib/evidence/comment';
import { shanghaiDay } from '@/lib/evidence/days';
import { idTime } from '@/lib/evidence/id-time';
import { ask } from './ask';
import { commentSample } from './comment-sample';
import { newestFirst } from './comments';
import type { Outcome, Subject } from './measure';
import { lackingOpened } from './missing';
import { DAY, datedPosts } from './posts';

/** Half of fewer comments may fall into half an hour by chance. */
const LEAST = 20;

/** When a comment was written, in ms since 1970: by its id (within 3 s), else as the page says to the minute. Never after `now`. */
function timeOf({ id, at }: Comment, now: number): number | undefined {
  const told = at === undefined || at.precision === 'day' ? undefined : Date.parse(at.value);
  const time = idTime(id, now) ?? told;
  return time === undefined || time > now ? undefined : time;
}

/** The Shanghai day it was written, yyyy-mm-dd. */
export function dayOf(comment: Comment, now: number): string | undefined {
  const time = timeOf(comment, now);
  if (time !== undefined) return shanghaiDay(time);
  return comment.at?.precision === 'day' ? comment.at.value.slice(0, 10) : undefined;
}

/**
 * The shortest time in minutes that holds half of a note's comments, of the note where it is shortest; notes of more than a day with
 * 20 timed comments. Of ordinary notes one in twenty has half within 57 minutes, the middle one within 22 hours.
 */
export function densestHalfMinutes(subject: Subject): Outcome {
  const { now } = subject;
  const published = new Map(ask(subject, datedPosts).map(({ post, time }) => [post.id, time]));
  const notes = [...ask(subject, commentSample).byPost].flatMap(([post, counted]) => {
    const since = published.get(post) ?? idTime(post, now);
    if (since === undefined || now - since <= DAY) return [];
    return [{ post, times: counted.flatMap(({ comment }) => timeOf(comment, now) ?? []) }];
  });
  const timed = notes.filter(({ times }) => times.length >= LEAST);
  const spans = timed.map(({ post, times }) => ({ post, n: times.length, minutes: densestHalf(times) / 60_000 }));
  const value = Math.min(...spans.map(({ minutes }) => minutes));
  const posts = newestFirst(spans.filter(({ minutes }) => minutes === value).map(({ post }) => post));
  const dense = spans.find(({ post }) => post === posts[0]);
  if (dense === undefined) {
    return lackingOpened(subject, LEAST, Math.max(0, ...notes.map(({ times }) => times.length)), 'comments');
  }
  return { value, low: value, high: value, n: dense.n, full: LEAST, from: 'opened', posts: [dense.post] };
}

/** In ms. */
function densestHalf(times: readonly number[]): number {
  const rising = times.toSorted((one, other) => one - other);
  const half = Math.ceil(rising.length / 2);
  const spans = rising.slice(half - 1).map((last, place) => last - (rising[place] ?? Number.NaN));
  return Math.min(...spans);
}
