import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areWhole, moveShare } from '@/lib/campaign/move-share';
import { sharesInUse } from '@/lib/campaign/shares-in-use';
import { buckets, modelShares, type Shares } from '@/lib/method/budget-models';

const { awareness, conversion, balanced } = modelShares;
const only = (shares: Partial<Shares>): Shares => ({
  mega: 0,
  mid: 0,
  micro: 0,
  nano: 0,
  ads: 0,
  production: 0,
  ...shares
});

describe('one share moved', () => {
  test.each<[string, Shares, (typeof buckets)[number], number, Shares]>([
    // 85 for the others become 68, four fifths: 15 → 12, 20 → 16, 25 → 20, 20 → 16, 5 → 4.
    [
      'the others give in proportion',
      only({ mega: 15, mid: 15, micro: 20, nano: 25, ads: 20, production: 5 }),
      'mid',
      32,
      only({ mega: 12, mid: 32, micro: 16, nano: 20, ads: 16, production: 4 })
    ],
    [
      'the largest remainders take what rounding leaves',
      only({ mega: 50, mid: 25, micro: 25 }),
      'mega',
      51,
      only({ mega: 51, mid: 25, micro: 24 })
    ],
    ['all of it', balanced, 'ads', 100, only({ ads: 100 })],
    [
      'from all of it, the others get alike',
      only({ ads: 100 }),
      'ads',
      90,
      only({ ads: 90, mega: 2, mid: 2, micro: 2, nano: 2, production: 2 })
    ],
    ['nothing changes where it stays', awareness, 'mega', 35, awareness],
    [
      'a share of nothing stays nothing',
      conversion,
      'ads',
      20,
      { mega: 0, mid: 27, micro: 33, nano: 13, ads: 20, production: 7 }
    ],
    ['above 100 is 100', balanced, 'mid', 140, only({ mid: 100 })],
    ['below 0 is 0', only({ mid: 50, nano: 50 }), 'mid', -3, only({ nano: 100 })]
  ])('%s', (_, shares, bucket, to, after) => expect(moveShare(shares, bucket, to)).toEqual(after));

  const six = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
    .map(cuts => [0, ...cuts.toSorted((one, other) => one - other), 100])
    .map(
      cuts => Object.fromEntries(buckets.map((bucket, n) => [bucket, Number(cuts[n + 1]) - Number(cuts[n])])) as Shares
    );

  test('whatever is moved how often: the sum is 100, each 0 to 100 in whole percents, and the moved one as asked', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...buckets), fc.integer({ min: 0, max: 100 })), { maxLength: 20 });
    fc.assert(
      fc.property(six, moves, (begin, all) => {
        let shares = begin;
        for (const [bucket, to] of all) {
          shares = moveShare(shares, bucket, to);
          expect(shares[bucket]).toBe(to);
          expect(Object.values(shares).every(one => Number.isInteger(one) && one >= 0 && one <= 100)).toBe(true);
          expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBe(100);
        }
      }),
      { numRuns: 1_000 }
    );
  });

  test('the others keep their order: who had less has no more than who had more', () => {
    fc.assert(
      fc.property(six, fc.constantFrom(...buckets), fc.integer({ min: 0, max: 100 }), (begin, moved, to) => {
        const others = buckets.filter(bucket => bucket !== moved);
        fc.pre(others.some(bucket => begin[bucket] > 0));
        const after = moveShare(begin, moved, to);
        for (const one of others)
          for (const other of others)
            if (begin[one] < begin[other]) expect(after[one]).toBeLessThanOrEqual(after[other]);
      })
    );
  });
});

test.each<[Shares, boolean]>([
  [balanced, true],
  [only({ mid: 33.3, nano: 66.7 }), true],
  [only({ mid: 99 }), false],
  [only({ mid: 110, nano: -10 }), false],
  [only({ mid: Number.NaN }), false]
])('shares that can divide a budget: %j %s', (shares, can) => expect(areWhole(shares)).toBe(can));

test.each([
  ['the chosen model', { budgetModel: 'conversion', goal: 'awareness' }, 'conversion', false, false],
  ['the goal’s where none is chosen', { goal: 'awareness' }, 'awareness', true, false],
  ['the middle way without a goal', {}, 'balanced', true, false],
  ['own shares', { budgetModel: 'balanced', shares: awareness }, 'balanced', false, true],
  ['own shares that are the model’s', { budgetModel: 'balanced', shares: balanced }, 'balanced', false, false],
  ['shares that do not sum to 100 are left aside', { shares: only({ ads: 7 }) }, 'balanced', true, false]
] as const)('by which shares: %s', (_, plan, model, isSuggested, areOwn) =>
  expect(sharesInUse(plan)).toEqual({
    model,
    isSuggested,
    areOwn,
    shares: areOwn ? awareness : modelShares[model]
  })
);
