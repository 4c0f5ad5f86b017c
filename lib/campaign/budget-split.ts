import type { TierId } from '@/lib/benchmarks/tiers';
import { type Bucket, buckets, cheapestPost, type Shares } from '@/lib/method/budget-models';

/** Money that cannot buy one post in its tier and went to the next smaller one; "none" where there is no smaller. */
export interface Rolled {
  from: TierId;
  to: TierId | 'none';
  yuan: number;
}

export interface Split {
  yuan: Record<Bucket, number>;
  rolled: Rolled[];
}

const TIERS: readonly TierId[] = ['mega', 'mid', 'micro', 'nano'];

/**
 * A budget of whole yuan by shares in percent: each bucket's whole yuan, the last one with a share takes what is left, so that the parts sum
 * to the budget exactly. A tier whose part cannot buy one post goes to the next smaller tier. Throws RangeError for a budget that is no whole number of
 * yuan from 0 on, and for shares that do not sum to 100.
 */
export function splitBudget(budgetYuan: number, shares: Shares): Split {
  if (!Number.isSafeInteger(budgetYuan) || budgetYuan < 0) throw new RangeError('a budget is whole yuan, 0 or more');
  const parts = buckets.map(bucket => shares[bucket]);
  if (parts.some(part => !(part >= 0)) || Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) > 1e-9)
    throw new RangeError('shares are 0 or more and sum to 100');
  const yuan = { mega: 0, mid: 0, micro: 0, nano: 0, ads: 0, production: 0 };
  const last = buckets.findLast(bucket => shares[bucket] > 0);
  let left = budgetYuan;
  for (const bucket of buckets) {
    yuan[bucket] = bucket === last ? left : Math.floor((budgetYuan * shares[bucket]) / 100);
    left -= yuan[bucket];
  }
  return { yuan, rolled: rollDown(yuan) };
}

function rollDown(yuan: Record<Bucket, number>): Rolled[] {
  return TIERS.flatMap((from, place): Rolled[] => {
    const amount = yuan[from];
    if (amount === 0 || amount >= cheapestPost[from]) return [];
    const to = TIERS[place + 1] ?? 'none';
    if (to !== 'none') {
      yuan[to] += amount;
      yuan[from] = 0;
    }
    return [{ from, to, yuan: amount }];
  });
}
