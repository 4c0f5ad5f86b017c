import { priorOf, spread, totalsRule } from '@/lib/benchmarks/engagement-per-like';
import { ask } from './ask';
import { followers, highOf } from './header';
import type { Measured, Outcome, Subject } from './measure';
import { lacking, lackingPosts } from './missing';
import { nicheFactor } from './niche';
import { idsOf, last20, likesOf, type OpenedPost, openedPosts, type RecentPost, valuesOf } from './posts';
import { mean, median, ratio, sum } from './statistics';
import { totalsPerLike } from './totals';

/**
 * (likes + collects + comments) ÷ likes of the last 20 notes: as opened where five or more were, else the usual figure for the size
 * and niche, drawn towards what was opened or what the profile's totals say.
 */
export function engagementPerLike(subject: Subject): Outcome {
  const size = ask(subject, followers);
  if ('missing' in size) return size;
  const usual = priorOf(size.value);
  const factor = ask(subject, nicheFactor);
  const prior: Measured = {
    ...usual,
    value: usual.value * factor,
    low: usual.low * factor,
    high: usual.high * factor,
    n: 0,
    full: 20,
    from: 'estimate'
  };

  const opened = ask(subject, openedPosts);
  const likes = sum(likesOf(opened));
  if (likes > 0) {
    const seen =
      sum(opened.map(({ likes, collects, comments }) => likes.value + collects.value + comments.value)) / likes;
    return { ...blend(prior, seen, opened, ask(subject, last20)), n: opened.length, posts: idsOf(opened) };
  }
  const totals = ask(subject, totalsPerLike);
  if ('missing' in totals) return prior;
  const { comments, least, most } = totalsRule;
  const value = Math.sqrt(prior.value * Math.min(most, Math.max(least, totals.value)) * comments);
  return { ...totals, ...within(value, spread.totals), from: 'estimate' };
}

function blend(prior: Measured, seen: number, opened: readonly OpenedPost[], last: readonly RecentPost[]): Measured {
  if (opened.length < 5) {
    const value = Math.sqrt(seen * prior.value);
    return { ...prior, value, low: (value * prior.low) / prior.value, high: (value * prior.high) / prior.value };
  }
  const top = topFive(last);
  const holdsTop = topFive(opened).every((likes, place) => likes === top[place]);
  const factors = opened.length === last.length ? spread.exact : holdsTop ? spread.topFiveOpened : spread.fiveOpened;
  return { ...prior, ...within(seen, factors), from: 'opened' };
}

const topFive = (posts: readonly RecentPost[]): number[] =>
  likesOf(posts)
    .sort((one, other) => other - one)
    .slice(0, 5);

const within = (value: number, { low, high }: { low: number; high: number }) => ({
  value,
  low: value * low,
  high: value * high
});

/** Median engagement of the last 20 notes per follower, 0…1; at least 5 notes. */
export const engagementRate = (subject: Subject): Outcome => rate(subject, median, 5);

/** Mean engagement of the last 20 notes per follower, 0…1; at least 10 notes. */
export const meanEngagementRate = (subject: Subject): Outcome => rate(subject, mean, 10);

function rate(subject: Subject, average: (values: readonly number[]) => number, least: number): Outcome {
  const size = ask(subject, followers);
  const perLike = ask(subject, engagementPerLike);
  if ('missing' in size) return size;
  if ('missing' in perLike) return perLike;
  const posts = ask(subject, last20);
  if (posts.length < least) return lackingPosts(subject, least, posts.length);
  if (size.value === 0) return lacking('visit-again-after-7-days');
  const likes = posts.map(post => post.likes);
  return {
    value: ratio(average(valuesOf(likes)) * perLike.value, size.value),
    low: ratio(average(likes.map(({ low }) => low)) * perLike.low, size.high),
    high: ratio(average(likes.map(highOf)) * perLike.high, size.low),
    n: posts.length,
    full: 20,
    from: perLike.from,
    ...(size.quotes && { quotes: size.quotes }),
    posts: idsOf(posts)
  };
}
