import type { Count } from '@/lib/evidence/count';
import { idTime } from '@/lib/evidence/id-time';
import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import type { Subject } from './measure';

const HOUR = 3_600_000;
/** In ms. */
export const DAY = 24 * HOUR;

/** Notes still gather most of their likes in their first three days. */
const YOUNG = 72 * HOUR;

/** A note and when it was published. */
export interface DatedPost {
  post: Post;
  /** In ms since 1970. */
  time: number;
}

/** A note old enough to compare likes by. */
export interface RecentPost extends DatedPost {
  likes: Count;
}

/** An opened note whose three counters are known. */
export interface OpenedPost extends RecentPost {
  collects: Count;
  comments: Count;
}

/** The notes that say when they were published, by the page or by their id, newest first; none from after `now`. */
export function datedPosts({ dossier, now }: Subject): DatedPost[] {
  return (dossier.posts ?? [])
    .flatMap(post => {
      const time = post.publishedAt ? Date.parse(post.publishedAt.value) : idTime(post.id, now);
      return time === undefined || time > now ? [] : [{ post, time }];
    })
    .sort((one, other) => other.time - one.time || (one.post.id < other.post.id ? 1 : -1));
}

/** The notes of the last `days` days, pinned and newest included, newest first. */
export const postsWithin = (subject: Subject, days: number): DatedPost[] =>
  ask(subject, datedPosts).filter(({ time }) => subject.now - time < days * DAY);

/** Not pinned, at least 72 hours old, likes known; newest first. What every comparison of likes is cut from. */
export function recentPosts(subject: Subject): RecentPost[] {
  return ask(subject, datedPosts).flatMap(({ post, time }) =>
    post.likes === undefined || post.pinned === true || subject.now - time < YOUNG
      ? []
      : [{ post, time, likes: post.likes }]
  );
}

/** The last 20 recent notes, newest first: what engagement is judged by. */
export const last20 = (subject: Subject): RecentPost[] => ask(subject, recentPosts).slice(0, 20);

/** Those of the last 20 that were opened: likes, collects and comments known. */
export function openedPosts(subject: Subject): OpenedPost[] {
  return ask(subject, last20).flatMap(recent => {
    const { collects, comments } = recent.post;
    return collects === undefined || comments === undefined ? [] : [{ ...recent, collects, comments }];
  });
}

/** The figures alone. */
export const valuesOf = (counts: readonly Count[]): number[] => counts.map(({ value }) => value);
/** Their likes. */
export const likesOf = (posts: readonly RecentPost[]): number[] => posts.map(({ likes }) => likes.value);
/** Their ids, for a cite. */
export const idsOf = (posts: readonly DatedPost[]): string[] => posts.map(({ post }) => post.id);
