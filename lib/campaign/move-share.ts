import { type Bucket, buckets, type Shares } from '@/lib/method/budget-models';

/**
 * Shares in percent after one of them was set: it becomes `to`, a whole percent from 0 to 100, and the others share what is left in the
 * proportions that they have, in whole percents by the largest remainders; alike where they have nothing. The sum is 100.
 */
export function moveShare(shares: Shares, moved: Bucket, to: number): Shares {
  const share = Math.min(100, Math.max(0, Math.round(to)));
  const others = buckets.filter(bucket => bucket !== moved);
  const had = others.reduce((sum, bucket) => sum + shares[bucket], 0);
  const exact = others.map(bucket => {
    const part = had > 0 ? shares[bucket] / had : 1 / others.length;
    return { bucket, points: part * (100 - share) };
  });
  const next = { ...shares, [moved]: share };
  for (const { bucket, points } of exact) next[bucket] = Math.floor(points + 1e-9);
  const left = 100 - buckets.reduce((sum, bucket) => sum + next[bucket], 0);
  const rest = ({ points }: { points: number }) => points - Math.floor(points + 1e-9);
  for (const { bucket } of exact.toSorted((one, other) => rest(other) - rest(one)).slice(0, left)) next[bucket] += 1;
  return next;
}

/** Whether shares can divide a budget: each 0 or more, 100 together. */
export const areWhole = (shares: Shares): boolean =>
  buckets.every(bucket => shares[bucket] >= 0) &&
  Math.abs(buckets.reduce((sum, bucket) => sum + shares[bucket], 0) - 100) < 1e-9;

export const areSame = (one: Shares, other: Shares): boolean => buckets.every(bucket => one[bucket] === other[bucket]);
