/** The sum; 0 of nothing. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The arithmetic mean of at least one value. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The middle value, the mean of the middle two of an even number; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** Population standard deviation: these are all of the notes in question, not a sample of them. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map(value => (value - middle) ** 2)));
}

/** `above` ÷ `below`, where nothing over nothing is 0 and not NaN. */
export const ratio = (above: number, below: number): number => (above === 0 ? 0 : above / below);

/** z of an interval that holds the true share nine times in ten. */
const Z90 = 1.645;

/** Wilson's 90 % interval of the share that `hits` of `n` is; `n` is 1 or more. */
export function wilson(hits: number, n: number): { low: number; high: number } {
  const share = hits / n;
  const z2 = Z90 ** 2 / n;
  const middle = share + z2 / 2;
  const half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4));
  // At none and at all, rounding could leave the share itself outside.
  const [low, high] = [(middle - half) / (1 + z2), (middle + half) / (1 + z2)];
  return { low: Math.max(0, Math.min(share, low)), high: Math.min(1, Math.max(share, high)) };
}
