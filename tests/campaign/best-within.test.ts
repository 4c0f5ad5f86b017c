import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestWithin, type Item } from '@/lib/campaign/best-within';

const total = (items: readonly Item[]) => ({
  value: items.reduce((sum, { value }) => sum + value, 0),
  cost: items.reduce((sum, { cost }) => sum + cost, 0)
});

/** Every choice there is, one after the other. */
function bruteForce(items: readonly Item[], budget: number | undefined, most: number) {
  let best = { value: 0, cost: 0 };
  for (let choice = 0; choice < 2 ** items.length; choice++) {
    const chosen = items.filter((_, place) => choice & (1 << place));
    const sum = total(chosen);
    if (chosen.length > most || (budget !== undefined && sum.cost > budget)) continue;
    if (sum.value > best.value || (sum.value === best.value && sum.cost < best.cost)) best = sum;
  }
  return best;
}

const item = fc.record({ value: fc.integer({ min: 0, max: 100 }), cost: fc.integer({ min: 0, max: 60 }) });
const evenly = fc
  .integer({ min: 1, max: 3 })
  .chain(cost => fc.record({ value: fc.integer({ min: 50, max: 55 }), cost: fc.constant(cost * 10) }));

test('it is the best of all choices, and the cheapest of those: 500 small cases', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(item, { maxLength: 11 }), fc.array(evenly, { maxLength: 11 })),
      fc.option(fc.integer({ min: 0, max: 250 }), { nil: undefined }),
      fc.integer({ min: 0, max: 12 }),
      (items, budget, most) => {
        const { chosen, isBest } = bestWithin(items, { budget, most });
        expect(isBest).toBe(true);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.length).toBeLessThanOrEqual(most);
        expect(total(chosen)).toEqual(bruteForce(items, budget, most));
      }
    ),
    { numRuns: 500 }
  );
});

describe('what decides', () => {
  const named = (id: string, value: number, cost: number) => ({ id, value, cost });
  test.each([
    [
      'two cheap ones beat a dear one',
      [named('a', 90, 100), named('b', 60, 50), named('c', 60, 50)],
      100,
      3,
      ['b', 'c']
    ],
    [
      'one dear one where only one may be chosen',
      [named('a', 90, 100), named('b', 60, 50), named('c', 60, 50)],
      100,
      1,
      ['a']
    ],
    ['of equal ones the cheaper', [named('a', 70, 40), named('b', 70, 30)], undefined, 1, ['b']],
    ['what costs exactly the budget', [named('a', 70, 40)], 40, 1, ['a']],
    ['not what costs a yuan more', [named('a', 70, 41)], 40, 1, []],
    ['without money, what costs nothing', [named('a', 70, 41), named('b', 1, 0)], 0, 5, ['b']],
    ['nobody where none may be chosen', [named('a', 70, 1)], 40, 0, []],
    ['nobody of nobody', [], 40, 3, []],
    ['nobody who is worth nothing and costs something', [named('a', 0, 1)], undefined, 1, []]
  ])('%s', (_, items, budget, most, ids) => {
    expect(
      bestWithin(items, { budget, most })
        .chosen.map(({ id }) => id)
        .toSorted()
    ).toEqual(ids);
  });
});

test('200 candidates of one price and near scores are no explosion of choices', () => {
  const alike = Array.from({ length: 200 }, (_, place) => ({ value: 60_000_000 + (place % 7), cost: 1_000 }));
  const { chosen, isBest } = bestWithin(alike, { budget: 7_500, most: 12 });
  expect(isBest).toBe(true);
  expect(total(chosen)).toEqual({ value: 7 * 60_000_006, cost: 7_000 });
});

describe('200 candidates', () => {
  const pool = (itemOf: (random: (most: number) => number) => Item) => {
    let seed = 7;
    const random = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * most);
    };
    return Array.from({ length: 200 }, () => itemOf(random));
  };
  /** Points as scores have them, prices over two orders of magnitude. */
  const real = pool(random => ({
    value: (20 + random(70)) * 100_000 + random(100),
    cost: Math.round(Math.exp(6 + random(4_000) / 1_000))
  }));
  const inStep = (more: number) =>
    pool(random => {
      const cost = 2 * (1_000 + random(100_000));
      return { value: cost + more, cost };
    });

  test.each([12, 15, 50])('by score and price, %d of them are the best there are', most => {
    const { chosen, isBest } = bestWithin(real, { budget: most * 3_000, most });
    expect(isBest).toBe(true);
    expect(total(chosen).cost).toBeLessThanOrEqual(most * 3_000);
  });

  // Everything costs an even sum and the budget is odd: no choice can prove itself the best.
  test.each([
    ['worth what they cost', 0],
    ['worth what they cost and the same more', 20_000]
  ])(
    '%s, 50 of them: a good choice in little time, and it is said that it need not be the best',
    (_name, more) => {
      const [budget, most] = [4_000_001, 50];
      const { chosen, isBest } = bestWithin(inStep(more), { budget, most });
      const { value, cost } = total(chosen);
      expect(isBest).toBe(false);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBeLessThanOrEqual(most);
      expect(cost).toBeLessThanOrEqual(budget);
      expect(value).toBeGreaterThan(0.995 * (budget + more * most));
    },
    20_000
  );
});
