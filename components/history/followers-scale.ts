import { scaleLinear } from 'd3-scale';
import type { Count } from '@/lib/evidence/count';

/** Followers on an even scale. */
export interface FollowersScale {
  place: (followers: number) => number;
  ticks: number[];
}

/** A curve that hardly moves is drawn as one: the scale spans this share of the followers at the least, and some whole ones. */
const LEAST_SPAN = 0.02;
const LEAST_FOLLOWERS = 4;

/** Room above the highest figure, as a share of the span. */
const HEADROOM = 0.05;

/** Lays counts, at least one of them, on a scale from `bottom` to `top` that holds their ranges; it need not begin at 0. */
export function followersScale(counts: readonly Count[], bottom: number, top: number): FollowersScale {
  const low = Math.min(...counts.map(count => count.low));
  const high = Math.max(...counts.map(count => count.high ?? count.value));
  const lack = Math.max(0, Math.max(LEAST_FOLLOWERS, LEAST_SPAN * high) - (high - low));
  const [least, most] = [Math.max(0, low - lack / 2), high + lack / 2];
  const [first = least, second = most] = scaleLinear([least, most], [0, 1]).ticks(3);
  const step = second - first;
  const from = Math.max(0, first > least ? first - step : first);
  const to = most + HEADROOM * (most - from);
  const lines = Math.floor((to - from) / step + 1e-9);
  const scale = scaleLinear([from, to], [bottom, top]);
  return { place: value => scale(value), ticks: Array.from({ length: lines + 1 }, (_, place) => from + place * step) };
}
