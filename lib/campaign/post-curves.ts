import { shanghaiDay } from '@/lib/evidence/days';
import type { Publication } from '@/lib/shortlist/publication';
import { engagementsOf } from './kpi';
import { type OutTime, outTime } from './out-time';
import type { PostResult } from './post-results';

/** A post's engagements by hours since publication, earliest first; at least one reading. `about` where the page had rounded a count. */
export interface PostCurve {
  post: PostResult;
  points: { hours: number; at: string; engagements: number; about: boolean }[];
}

const HOUR = 3_600_000;

/** The curves of posts whose time is known and that were measured whole; the highest first. `now` in ms since 1970. */
export const postCurves = (posts: readonly PostResult[], now: number): PostCurve[] =>
  posts
    .flatMap(post => {
      const points = pointsOf(post, now);
      return points.length === 0 ? [] : [{ post, points }];
    })
    .toSorted((one, other) => heightOf(other) - heightOf(one));

function pointsOf(post: PostResult, now: number): PostCurve['points'] {
  const { measurements } = post;
  const out = outTime(post, now);
  if (out === undefined || !('at' in out)) return [];
  return measurements
    .flatMap(({ at, likes, collects, comments, shares }) => {
      const hours = (Date.parse(at) - Date.parse(out.at)) / HOUR;
      const engagements = engagementsOf({
        likes: likes?.value,
        collects: collects?.value,
        comments: comments?.value,
        shares: shares?.value
      });
      const about = [likes, collects, comments, shares].some(
        count => count !== undefined && count.precision !== 'exact'
      );
      return engagements === undefined || !(hours >= 0) ? [] : [{ hours, at, engagements, about }];
    })
    .toSorted((one, other) => one.hours - other.hours);
}

const heightOf = ({ points }: PostCurve): number => points.at(-1)?.engagements ?? 0;

/** How many posts there are from a day on, as yyyy-mm-dd. */
export interface DayStep {
  day: string;
  posts: number;
}

/** Posts planned and posts out, summed up day by day; each has steps only on the days on which it grows. */
export interface PostDays {
  planned: DayStep[];
  out: DayStep[];
  /** Posts without a planned day, and posts that are out on a day that nobody knows. */
  undated: { planned: number; out: number };
}

/** A post is out on the day in Shanghai that its page or its id tells. `now` in ms since 1970. */
export function postDays(publications: readonly Publication[], posts: readonly PostResult[], now: number): PostDays {
  const planned = publications.map(({ plannedOn }) => plannedOn);
  const out = posts.map(post => dayOf(outTime(post, now)));
  return {
    planned: stepsOf(planned),
    out: stepsOf(out),
    undated: { planned: planned.filter(isMissing).length, out: out.filter(isMissing).length }
  };
}

const dayOf = (time: OutTime | undefined): string | undefined =>
  time && ('at' in time ? shanghaiDay(time.at) : time.day);

const isMissing = (day: string | undefined): boolean => day === undefined;

function stepsOf(days: readonly (string | undefined)[]): DayStep[] {
  let posts = 0;
  return [...Map.groupBy(days.filter(day => day !== undefined).toSorted(), day => day)].map(([day, own]) => {
    posts += own.length;
    return { day, posts };
  });
}
