import type { Random } from './seeded-random';

const HOUR = 3_600_000;
/** Spread of ln(likes): ordinary for creators, and every ninth note lands above three times the median. */
const SPREAD = 0.92;
const BLOCK = 20;

/** Quantile of the logistic distribution scaled to the normal one (1.702), which is close enough for made-up likes. */
const normalQuantile = (share: number) => Math.log(share / (1 - share)) / 1.702;

/**
 * Likes of notes published at `times`, log-normal around `median`; each block of twenty notes holds the whole spread, so that a
 * creator's recent average does not depend on luck. Notes younger than 72 h have only part of theirs.
 */
export function postLikes(times: readonly number[], median: number, now: number, random: Random): number[] {
  const ranks = Array.from({ length: BLOCK }, (_, i) => i);
  let block: number[] = [];
  return times.map(time => {
    if (block.length === 0) block = random.shuffled(ranks);
    const rank = block.pop() ?? 0;
    const z = normalQuantile((rank + random.between(0.15, 0.85)) / BLOCK);
    const grown = Math.min(1, 0.3 + (0.7 * (now - time)) / (72 * HOUR));
    return Math.round(median * Math.exp(SPREAD * z) * grown);
  });
}
