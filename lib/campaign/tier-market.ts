import { priceOf, usualRate } from '@/lib/benchmarks/price';
import type { TierId } from '@/lib/benchmarks/tiers';
import { cheapestPost } from '@/lib/method/budget-models';

/** The middle of each tier on a log scale, in followers; mega as large as the guide's own example. */
const middleFollowers: Readonly<Record<TierId, number>> = { nano: 3_000, micro: 30_000, mid: 300_000, mega: 3_000_000 };

/** What the market asks for a post of a tier and for each engagement, in yuan. Estimates. */
export interface TierMarket {
  followers: number;
  /** From the cheapest tenth at the tier's lower end to the dearest tenth in its middle. */
  price: { low: number; value: number; high: number };
  costPerEngagement: number;
}

/** An image note of a creator in the tier's middle, who engages like half of those on agencies' shortlists. */
export function marketOfTier(tier: TierId): TierMarket {
  const followers = middleFollowers[tier];
  const { value, high } = priceOf('image', followers);
  return {
    followers,
    price: { low: cheapestPost[tier], value: inTwoFigures(value), high: inTwoFigures(high) },
    costPerEngagement: value / (usualRate(followers) * followers)
  };
}

/** An estimate has no more figures, so that what is shown is what is calculated with. */
const inTwoFigures = (yuan: number): number => Number(yuan.toPrecision(2));
