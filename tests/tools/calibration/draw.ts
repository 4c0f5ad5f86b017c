import type { Random } from '../../site/seeded-random';

/** A value of the standard normal distribution (Box and Muller). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A value of a log-normal distribution with this median; `sigma` is the standard deviation of its logarithm. */
export const logNormal = (random: Random, median: number, sigma: number): number =>
  median * Math.exp(sigma * normal(random));

/** A value around `middle`, held within low…high. */
export const around = (random: Random, middle: number, deviation: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, middle + deviation * normal(random)));

/** A value between low and high whose logarithm is as likely anywhere. */
export const logUniform = (random: Random, low: number, high: number): number =>
  Math.exp(random.between(Math.log(low), Math.log(high)));

/** One of the keys, each as likely as its weight says. */
export function weighted<Key extends string>(random: Random, weights: Readonly<Record<Key, number>>): Key {
  const entries = Object.entries<number>(weights);
  let left = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    // The keys of `weights` are Key by its type.
    if (left < 0) return key as Key;
  }
  throw new RangeError('no weights to draw from');
}
