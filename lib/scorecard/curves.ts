import { shareBelow } from '@/lib/benchmarks/log-normal';

/** 0…1, rising with x: half at `median`, .9 at `p90`, the log-normal curve that Lighthouse scores by; 0 for x ≤ 0. */
export const rising = shareBelow;

/** 0…1, falling with x: half at `median`, .9 at the smaller `p10`; 1 for x ≤ 0. */
export const falling = (x: number, { median, p10 }: { median: number; p10: number }): number =>
  1 - shareBelow(x, { median, p90: median ** 2 / p10 });

/** Straight lines through points in rising order of x, flat outside them. */
export function through(x: number, points: readonly (readonly [x: number, y: number])[]): number {
  const after = points.findIndex(([at]) => x <= at);
  const next = points[after];
  const last = points[after - 1];
  if (next === undefined) return points.at(-1)?.[1] ?? Number.NaN;
  if (last === undefined) return next[1];
  return last[1] + ((x - last[0]) / (next[0] - last[0])) * (next[1] - last[1]);
}

/** A score from few notes, drawn towards the middle as if five more had scored one half; from 20 notes on it stands. */
export const shrink = (score: number, n: number): number => (n >= 20 ? score : (n * score + 2.5) / (n + 5));
