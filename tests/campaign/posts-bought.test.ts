import { describe, expect, test } from 'vitest';
import type { TierId } from '@/lib/benchmarks/tiers';
import { splitBudget } from '@/lib/campaign/budget-split';
import { postsBought } from '@/lib/campaign/posts-bought';
import { marketOfTier } from '@/lib/campaign/tier-market';
import type { Pyramid } from '@/lib/campaign/tier-pyramid';
import { modelShares } from '@/lib/method/budget-models';

// By hand: 0.08 × 3,000 and × 3.7; × 30,000; × 300,000; 40,000 × 6^0.8 = 167,718. Per engagement: 240 ÷ (3,000 × 2.3 %), 24,000 ÷ (300,000 × 0.5 %), …
test.each<[TierId, number, { low: number; value: number; high: number }, number]>([
  ['nano', 3_000, { low: 50, value: 240, high: 890 }, 3.478],
  ['micro', 30_000, { low: 216, value: 2_400, high: 8_900 }, 3.478],
  ['mid', 300_000, { low: 2_200, value: 24_000, high: 89_000 }, 16],
  ['mega', 3_000_000, { low: 18_800, value: 170_000, high: 620_000 }, 11.181]
])('the market of %s', (tier, followers, price, costPerEngagement) => {
  const market = marketOfTier(tier);
  expect(market).toMatchObject({ followers, price });
  expect(market.costPerEngagement).toBeCloseTo(costPerEngagement, 3);
});

describe('what the guide’s ¥50,000 a month buys at market prices', () => {
  // Awareness: mid 30,000 ÷ 24,000, ÷ 89,000, ÷ 2,200; micro 5,000 ÷ 2,400, ÷ 8,900, ÷ 216; nano 2,500 ÷ 240, ÷ 890, ÷ 50.
  test.each([
    ['awareness', [0, 1, 2, 10], [0, 0, 0, 2], [0, 13, 23, 50]],
    // mid 10,000, micro 12,500, nano 5,000
    ['conversion', [0, 0, 5, 20], [0, 0, 1, 5], [0, 4, 57, 100]],
    // mid 7,500 + 12,500, micro 10,000, nano 5,000
    ['balanced', [0, 0, 4, 20], [0, 0, 1, 5], [0, 9, 46, 100]]
  ] as const)('%s', (model, posts, least, most) => {
    const bought = postsBought(splitBudget(50_000, modelShares[model]).yuan, undefined, { withFee: false });
    expect(bought.map(one => one.posts)).toEqual(posts);
    expect(bought.map(({ by }) => by.is === 'market' && by.least)).toEqual(least);
    expect(bought.map(({ by }) => by.is === 'market' && by.most)).toEqual(most);
  });
});

const yuan = { mega: 0, mid: 0, micro: 10_000, nano: 0, ads: 0, production: 0 };
const pyramid = (value: number): Pyramid => ({
  tiers: [
    {
      tier: 'micro',
      creatorIds: ['a', 'b', 'c'],
      cost: { total: 0, low: 0, high: 0, estimated: 0, unpriced: 0 },
      price: { value, of: 3, estimated: 1 },
      critical: 0
    }
  ],
  unknown: []
});

test('the list’s middle price where it has one, and over how many it runs', () => {
  const [, , micro] = postsBought(yuan, pyramid(3_000), { withFee: false });
  expect(micro).toEqual({
    tier: 'micro',
    yuan: 10_000,
    price: 3_000,
    posts: 3,
    by: { is: 'list', of: 3, estimated: 1 }
  });
});

test('the marketplace’s tenth comes on top: 10,000 ÷ 3,300 at the list’s price, 10,000 ÷ 2,640 at the market’s', () => {
  expect(postsBought(yuan, pyramid(3_000), { withFee: true })[2]).toMatchObject({ price: 3_300, posts: 3 });
  expect(postsBought(yuan, pyramid(3_100), { withFee: true })[2]).toMatchObject({ price: 3_410, posts: 2 });
  expect(postsBought(yuan, undefined, { withFee: true })[2]).toMatchObject({ price: 2_640, posts: 3 });
});

test('a list that asks for nothing is no price', () => {
  expect(postsBought(yuan, pyramid(0), { withFee: false })[2]?.by.is).toBe('market');
});
