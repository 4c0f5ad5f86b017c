/** The 90th percentile of the standard normal distribution, so that a curve's second point scores 0.9. */
const Z90 = 1.2816;

/** 0…1, rising with x: half at `median`, .9 at `p90`, the log-normal curve that Lighthouse scores by; 0 for x ≤ 0. */
export const rising = (x: number, { median, p90 }: { median: number; p90: number }): number =>
  x <= 0 ? 0 : normal((Z90 * Math.log(x / median)) / Math.log(p90 / median));

/** 0…1, falling with x: half at `median`, .9 at the smaller `p10`; 1 for x ≤ 0. */
export const falling = (x: number, { median, p10 }: { median: number; p10: number }): number =>
  x <= 0 ? 1 : 1 - normal((Z90 * Math.log(x / median)) / Math.log(median / p10));

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

/** Φ, the standard normal distribution, within 7.5e-8 (Abramowitz & Stegun 7.1.26). */
export function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const beyond = (tail * Math.exp(-x * x)) / 2;
  return z < 0 ? beyond : 1 - beyond;
}
