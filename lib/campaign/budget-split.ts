import type { TierId } from '@/lib/benchmarks/tiers';

/** What a campaign's money goes to: creators of the four tiers, promotion, and production with product. */
export const buckets = ['mega', 'mid', 'micro', 'nano', 'ads', 'production'] as const;
export type Bucket = (typeof buckets)[number];

/** The guide's three ways of dividing a budget. */
export const budgetModels = ['awareness', 'conversion', 'balanced'] as const;
export type BudgetModel = (typeof budgetModels)[number];

/** Shares in percent, each model's sum is 100. */
export type Shares = Readonly<Record<Bucket, number>>;

/**
 * Estimates: the guide names the models without figures; promotion takes 20-30 % where the brand is to be known and 40-50 % where it is to
 * sell, in published Chinese media plans, the rest leans to reach or to trust accordingly.
 */
export const modelShares: Readonly<Record<BudgetModel, Shares>> = {
  awareness: { mega: 35, mid: 25, micro: 10, nano: 5, ads: 20, production: 5 },
  conversion: { mega: 0, mid: 20, micro: 25, nano: 10, ads: 40, production: 5 },
  balanced: { mega: 15, mid: 25, micro: 20, nano: 10, ads: 25, production: 5 }
};

/** What one post of a tier costs at its cheapest tenth, in yuan: the price model at 1M, 100K, 10K and 1K followers. An estimate. */
export const cheapestPost: Readonly<Record<TierId, number>> = { mega: 18_800, mid: 2_200, micro: 216, nano: 50 };

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
 * A budget of whole yuan by shares in percent: each bucket's whole yuan, the last one takes what is left, so that the parts sum to the budget
 * exactly. A tier whose part cannot buy one post goes to the next smaller tier. Throws RangeError for a budget that is no whole number of
 * yuan from 0 on, and for shares that do not sum to 100.
 */
export function splitBudget(budgetYuan: number, shares: Shares): Split {
  if (!Number.isSafeInteger(budgetYuan) || budgetYuan < 0) throw new RangeError('a budget is whole yuan, 0 or more');
  const parts = buckets.map(bucket => shares[bucket]);
  if (parts.some(part => !(part >= 0)) || Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) > 1e-9)
    throw new RangeError('shares are 0 or more and sum to 100');
  const yuan = { mega: 0, mid: 0, micro: 0, nano: 0, ads: 0, production: 0 };
  let left = budgetYuan;
  for (const bucket of buckets) {
    yuan[bucket] = bucket === 'production' ? left : Math.floor((budgetYuan * shares[bucket]) / 100);
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
