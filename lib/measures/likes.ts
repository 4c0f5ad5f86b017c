import { ask } from './ask';
import type { Measured, Outcome, Subject } from './measure';
import { lacking, lackingPosts } from './missing';
import { idsOf, last20, likesOf, type RecentPost, recentPosts } from './posts';
import { deviation, mean, median, ratio } from './statistics';

const LEAST = 10;

const over = (posts: readonly RecentPost[], value: number, full = 20, cited = posts): Measured => ({
  value,
  low: value,
  high: value,
  n: posts.length,
  full,
  from: 'page',
  posts: idsOf(cited)
});

const ofLast20 = (subject: Subject, figure: (likes: number[]) => number): Outcome => {
  const posts = ask(subject, last20);
  return posts.length < LEAST ? lackingPosts(subject, LEAST, posts.length) : over(posts, figure(likesOf(posts)));
};

/** Standard deviation of ln(likes + 1) over the last 20 notes; at least 10. */
export const likesSpread = (subject: Subject): Outcome =>
  ofLast20(subject, likes => deviation(likes.map(value => Math.log(value + 1))));

/** Standard deviation ÷ mean of the likes of the last 20 notes; at least 10. */
export const likesVariation = (subject: Subject): Outcome =>
  ofLast20(subject, likes => ratio(deviation(likes), mean(likes)));

/** Mean likes of the last 20 notes; at least 10. */
export const meanLikes = (subject: Subject): Outcome => ofLast20(subject, mean);

/** A break-out has this many times the creator's own median, and at least this many likes. */
const breakout = { timesMedian: 3, likes: 30 };

/** Share (0…1) of the last 30 recent notes that broke out; at least 10. */
export function breakoutShare(subject: Subject): Outcome {
  const posts = ask(subject, recentPosts).slice(0, 30);
  if (posts.length < LEAST) return lackingPosts(subject, LEAST, posts.length);
  const line = Math.max(breakout.timesMedian * median(likesOf(posts)), breakout.likes);
  const out = posts.filter(({ likes }) => likes.value >= line);
  return over(posts, out.length / posts.length, 30, out);
}

/** Median likes of the last 10 recent notes ÷ those of the 20 before. */
export function momentum(subject: Subject): Outcome {
  const posts = ask(subject, recentPosts).slice(0, 30);
  if (posts.length < 30) return lackingPosts(subject, 30, posts.length);
  const before = median(likesOf(posts.slice(10)));
  return before === 0 ? lacking('wait-for-posts') : over(posts, median(likesOf(posts.slice(0, 10))) / before, 30);
}

/** Share (0…1) of titles of four or more characters, among recent notes, that another one repeats; at least 10 titles. */
export function repeatedTitles(subject: Subject): Outcome {
  const titled = ask(subject, recentPosts).flatMap(recent => {
    const title = recent.post.title?.trim() ?? '';
    return [...title].length < 4 ? [] : [{ recent, title }];
  });
  if (titled.length < LEAST) return lackingPosts(subject, LEAST, titled.length);
  const first = new Map(titled.map(({ recent, title }) => [title, recent]));
  const repeats = titled.filter(({ recent, title }) => first.get(title) !== recent).map(({ recent }) => recent);
  return { ...over(repeats, repeats.length / titled.length), n: titled.length };
}
