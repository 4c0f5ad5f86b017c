/** The 90th percentile of the standard normal distribution. */
const Z90 = 1.2816;

/** Share (0…1) of a log-normal population below `x`, from its median and its 90th percentile; 0 for x ≤ 0. */
export const shareBelow = (x: number, { median, p90 }: { median: number; p90: number }): number =>
  x <= 0 ? 0 : normal((Z90 * Math.log(x / median)) / Math.log(p90 / median));

/** Φ, the standard normal distribution, within 7.5e-8 (Abramowitz & Stegun 7.1.26). */
export function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const beyond = (tail * Math.exp(-x * x)) / 2;
  return z < 0 ? beyond : 1 - beyond;
}
