import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBudget } from '@/lib/campaign/budget-split';
import { buckets, budgetModels, modelShares } from '@/lib/method/budget-models';

test.each([
  ['awareness', { mega: 0, mid: 30_000, micro: 5_000, nano: 2_500, ads: 10_000, production: 2_500 }],
  ['conversion', { mega: 0, mid: 10_000, micro: 12_500, nano: 5_000, ads: 20_000, production: 2_500 }],
  ['balanced', { mega: 0, mid: 20_000, micro: 10_000, nano: 5_000, ads: 12_500, production: 2_500 }]
] as const)('¥50,000 a month, %s', (model, yuan) => expect(splitBudget(50_000, modelShares[model]).yuan).toEqual(yuan));

test('what went down a tier is said: 35 % of ¥50,000 buys no post of a mega creator', () => {
  expect(splitBudget(50_000, modelShares.awareness).rolled).toEqual([{ from: 'mega', to: 'mid', yuan: 17_500 }]);
});

test('from the budget on that buys one post, nothing goes down', () => {
  const least = Math.ceil(18_800 / 0.35);
  expect(splitBudget(least, modelShares.awareness).rolled).toEqual([]);
  expect(splitBudget(least - 1, modelShares.awareness).rolled).toEqual([{ from: 'mega', to: 'mid', yuan: 18_799 }]);
});

test('a budget too small for any post goes down to nano and is said to buy none', () => {
  expect(splitBudget(60, modelShares.awareness)).toEqual({
    yuan: { mega: 0, mid: 0, micro: 0, nano: 45, ads: 12, production: 3 },
    rolled: [
      { from: 'mega', to: 'mid', yuan: 21 },
      { from: 'mid', to: 'micro', yuan: 36 },
      { from: 'micro', to: 'nano', yuan: 42 },
      { from: 'nano', to: 'none', yuan: 45 }
    ]
  });
});

test('any budget from ¥1 to ¥100,000,000 is split to the last yuan, under any shares', () => {
  const own = fc
    .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 6, maxLength: 6 })
    .filter(parts => parts.some(part => part > 0))
    .map(parts => {
      const sum = parts.reduce((total, part) => total + part, 0);
      return Object.fromEntries(buckets.map((bucket, place) => [bucket, ((parts[place] ?? 0) * 100) / sum]));
    });
  const shares = fc.oneof(
    fc.constantFrom(...budgetModels).map(model => modelShares[model]),
    own
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), shares, (budget, parts) => {
      const { yuan } = splitBudget(budget, parts as (typeof modelShares)['balanced']);
      const amounts = Object.values(yuan);
      expect(amounts.every(amount => Number.isInteger(amount) && amount >= 0)).toBe(true);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(budget);
    }),
    { numRuns: 2_000 }
  );
});

test('without a share for production, the last one with a share takes what rounding leaves', () => {
  const shares = { mega: 0, mid: 0, micro: 33, nano: 33, ads: 34, production: 0 };
  expect(splitBudget(1_001, shares).yuan).toEqual({ mega: 0, mid: 0, micro: 330, nano: 330, ads: 341, production: 0 });
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%f is no budget', budget =>
  expect(() => splitBudget(budget, modelShares.balanced)).toThrow(RangeError)
);

test('shares that do not sum to 100 are refused', () =>
  expect(() => splitBudget(100, { ...modelShares.balanced, ads: 26 })).toThrow(RangeError));
