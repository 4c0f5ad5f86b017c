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

/** The guide's example of a monthly budget, in yuan. */
export const EXAMPLE_MONTH = 50_000;
