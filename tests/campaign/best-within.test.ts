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
        const chosen = bestWithin(items, { budget, most });
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
    ['nobody of nobody', [], 40, 3, []]
  ])('%s', (_, items, budget, most, ids) => {
    expect(
      bestWithin(items, { budget, most })
        .map(({ id }) => id)
        .toSorted()
    ).toEqual(ids);
  });
});

test('200 candidates of one price and near scores are no explosion of choices', () => {
  const alike = Array.from({ length: 200 }, (_, place) => ({ value: 60_000_000 + (place % 7), cost: 1_000 }));
  const chosen = bestWithin(alike, { budget: 7_500, most: 12 });
  expect(total(chosen)).toEqual({ value: 7 * 60_000_006, cost: 7_000 });
});
