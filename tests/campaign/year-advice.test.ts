import { describe, expect, test } from 'vitest';
import { adviceFrom, type Finished } from '@/lib/campaign/year-advice';

const finished = (creatorId: string, cpe?: number, more: Partial<Finished> = {}): Finished => ({
  creatorId,
  cpe,
  posts: 1,
  campaigns: 1,
  ...more
});
const ids = (some: readonly Finished[]) => some.map(({ creatorId }) => creatorId).join('');
const named = (costs: readonly (number | undefined)[]) =>
  costs.map((cpe, place) => finished('abcdefgh'[place] ?? '', cpe));

test('three results are the fewest', () => {
  const { doubleDown, letGo, unmeasured, measured } = adviceFrom([
    finished('a', 1),
    finished('b', 90),
    finished('c', undefined, { outcome: 'poor' })
  ]);
  expect([ids(doubleDown), ids(letGo), measured, unmeasured]).toEqual(['', '', 2, 1]);
});

describe('by yuan per engagement', () => {
  test.each`
    costs                              | best       | go
    ${[1, 2, 3]}                       | ${'ab'}    | ${''}
    ${[3, 2, 1]}                       | ${'cb'}    | ${''}
    ${[1, 2, 4]}                       | ${'ab'}    | ${''}
    ${[1, 2, 4.01]}                    | ${'ab'}    | ${'c'}
    ${[1, 3, 5, 8]}                    | ${'ab'}    | ${''}
    ${[1, 3, 5, 8.01]}                 | ${'ab'}    | ${'d'}
    ${[9, 2, 4, 8.1, 3, 1, 16.5, 5]}   | ${'fbec'}  | ${'g'}
    ${[1, 1, 1, 1, 1, 1, 1]}           | ${'abcde'} | ${''}
    ${[1, 2, 3, 4, 5, 6, 7, 40]}       | ${'abcd'}  | ${'h'}
    ${[1, 1, 1, 30, 20]}               | ${'abc'}   | ${'de'}
    ${[0, 0, 0, 2]}                    | ${'abc'}   | ${''}
    ${[0, 1, 2]}                       | ${'ab'}    | ${''}
    ${[1, 2, undefined, 3, undefined]} | ${'ab'}    | ${''}
  `('$costs: again $best, not again $go', ({ costs, best, go }) => {
    const { doubleDown, letGo } = adviceFrom(named(costs));
    expect([ids(doubleDown), ids(letGo)]).toEqual([best, go]);
  });

  test('of equal costs the one who brought more comes first', () => {
    const { doubleDown } = adviceFrom([
      finished('a', 1, { engagements: 10 }),
      finished('b', 1, { engagements: 900 }),
      finished('c', 1)
    ]);
    expect(ids(doubleDown)).toBe('bac');
  });

  test('money that brought no engagement at all is the dearest; a gift that brought none says nothing', () => {
    const { doubleDown, letGo, unmeasured } = adviceFrom([
      ...named([1, 2, 3]),
      finished('x', undefined, { cost: 500, engagements: 0 }),
      finished('y', undefined, { cost: 0, engagements: 0 })
    ]);
    expect([ids(doubleDown), ids(letGo), unmeasured]).toEqual(['ab', 'x', 1]);
  });
});

test('who did badly by the user’s own word is not asked again, however cheap', () => {
  const { doubleDown, letGo } = adviceFrom([finished('a', 1, { outcome: 'poor' }), finished('b', 2), finished('c', 3)]);
  expect([ids(doubleDown), ids(letGo)]).toEqual(['b', 'a']);
});

test('nobody is to be asked again and let go at once', () => {
  for (const costs of [
    [0, 0, 0],
    [5, 5, 5],
    [1, 2, 9],
    [0, 0, 7, 7]
  ])
    for (const outcome of ['good', 'mixed', 'poor'] as const) {
      const { doubleDown, letGo } = adviceFrom(named(costs).map(one => ({ ...one, outcome })));
      expect(doubleDown.filter(one => letGo.includes(one))).toEqual([]);
    }
});

test('a longer partnership is for who did well by word or more than once, and has none yet', () => {
  const { ambassadors } = adviceFrom([
    finished('a', 1),
    finished('b', 2, { campaigns: 2 }),
    finished('c', 3, { outcome: 'good' }),
    finished('e', 3, { outcome: 'good', isAmbassador: true }),
    finished('d', 90),
    finished('f', 91, { campaigns: 9 })
  ]);
  expect(ids(ambassadors)).toBe('bc');
});

test('the middle of an even number is the mean of the two in the middle; among money that brought nothing there is none', () => {
  expect(adviceFrom(named([1, 9, 4, 2])).middle).toBe(3);
  const wasted = (id: string) => finished(id, undefined, { cost: 9, engagements: 0 });
  const { middle, doubleDown, letGo } = adviceFrom([finished('a', 1), wasted('b'), wasted('c')]);
  expect([middle, ids(doubleDown), ids(letGo)]).toEqual([undefined, 'a', 'cb']);
});
