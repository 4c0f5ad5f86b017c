import type { TierId } from '@/lib/benchmarks/tiers';
import type { Bucket } from '@/lib/method/budget-models';
import { costToBrand } from './choose-creators';
import { marketOfTier } from './tier-market';
import type { Pyramid } from './tier-pyramid';

/** How many posts of a tier an amount buys, and at which price each. */
export interface PostsBought {
  tier: TierId;
  yuan: number;
  /** What one costs the brand, the marketplace's fee included where it is paid. */
  price: number;
  posts: number;
  /** The list's middle price, of so many creators and estimated for some of them; else the market's, an estimate with a range of posts. */
  by:
    | { is: 'list'; of: number; estimated: number }
    | { is: 'market'; low: number; high: number; least: number; most: number };
}

/** What each tier's part of a budget buys: at the list's middle price where the list has one, else at the market's. */
export const postsBought = (
  yuan: Record<Bucket, number>,
  pyramid: Pyramid | undefined,
  { withFee }: { withFee: boolean }
): PostsBought[] =>
  (['mega', 'mid', 'micro', 'nano'] as const).map(tier => {
    const amount = yuan[tier];
    const listed = pyramid?.tiers.find(share => share.tier === tier)?.price;
    const cost = (value: number) => costToBrand(value, withFee);
    const buys = (price: number) => Math.floor(amount / price);
    if (listed && listed.value > 0) {
      const { value, of, estimated } = listed;
      return { tier, yuan: amount, price: cost(value), posts: buys(cost(value)), by: { is: 'list', of, estimated } };
    }
    const { low, value, high } = marketOfTier(tier).price;
    return {
      tier,
      yuan: amount,
      price: cost(value),
      posts: buys(cost(value)),
      by: { is: 'market', low: cost(low), high: cost(high), least: buys(cost(high)), most: buys(cost(low)) }
    };
  });
