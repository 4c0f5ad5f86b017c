import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestByPurse, type Purse } from '@/lib/campaign/best-by-purse';
import type { Item } from '@/lib/campaign/best-within';

const total = (items: readonly Item[]) => ({
  value: items.reduce((sum, { value }) => sum + value, 0),
  cost: items.reduce((sum, { cost }) => sum + cost, 0)
});

/** Every choice there is from all purses. */
function bruteForce(purses: readonly Purse<Item>[], most: number) {
  const items = purses.flatMap(purse => purse.items.map(item => ({ item, purse })));
  let best = { value: 0, cost: 0 };
  for (let choice = 0; choice < 2 ** items.length; choice++) {
    const chosen = items.filter((_, place) => choice & (1 << place));
    const fits = purses.every(
      purse => total(chosen.filter(one => one.purse === purse).map(({ item }) => item)).cost <= purse.budget
    );
    const sum = total(chosen.map(({ item }) => item));
    if (!fits || chosen.length > most) continue;
    if (sum.value > best.value || (sum.value === best.value && sum.cost < best.cost)) best = sum;
  }
  return best;
}

test('it is the best of all choices from four purses, and the cheapest of those: 500 small cases', () => {
  const item = fc.record({ value: fc.integer({ min: 0, max: 30 }), cost: fc.integer({ min: 0, max: 20 }) });
  const purse = fc.record({ items: fc.array(item, { maxLength: 3 }), budget: fc.integer({ min: 0, max: 50 }) });
  let bound = 0;
  fc.assert(
    fc.property(fc.array(purse, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 8 }), (purses, most) => {
      const { chosen, isBest } = bestByPurse(purses, most);
      if (chosen.length === most) bound++;
      expect(isBest).toBe(true);
      expect(chosen.length).toBeLessThanOrEqual(most);
      expect(total(chosen)).toEqual(bruteForce(purses, most));
    }),
    { numRuns: 500 }
  );
  expect(bound, 'the number has to decide in many of them').toBeGreaterThan(100);
});

describe('200 candidates in four purses', () => {
  let seed = 11;
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const pursesOf = (itemOf: () => Item, budget: number) =>
    Array.from({ length: 4 }, () => ({ items: Array.from({ length: 50 }, itemOf), budget }));

  test.each([5, 12, 40])('%d of them at most, exactly', most => {
    const purses = pursesOf(
      () => ({ value: 50 + random(9_000), cost: Math.round(Math.exp(6 + random(4_000) / 1_000)) }),
      40_000
    );
    const { chosen, isBest } = bestByPurse(purses, most);
    expect([isBest, chosen.length]).toEqual([true, most]);
  });

  test('where nothing can prove itself the best, a good choice in little time', () => {
    const purses = pursesOf(() => {
      const cost = 2 * (1_000 + random(100_000));
      return { value: cost, cost };
    }, 500_001);
    const { chosen, isBest, work } = bestByPurse(purses, 12);
    expect([isBest, chosen.length]).toEqual([false, 12]);
    expect(work).toBeLessThan(1_500_000);
    expect(total(chosen).value).toBeGreaterThan(0.95 * 2_000_004);
  }, 20_000);
});
