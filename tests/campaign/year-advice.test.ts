import { expect, test } from 'vitest';
import { adviceFrom, type Finished } from '@/lib/campaign/year-advice';

const finished = (creatorId: string, cpe?: number, more: Partial<Finished> = {}): Finished => ({
  creatorId,
  cpe,
  campaigns: 1,
  ...more
});
const ids = (some: readonly Finished[]) => some.map(({ creatorId }) => creatorId).join('');

test('three results are the fewest', () => {
  const { doubleDown, letGo, unmeasured } = adviceFrom([finished('a', 1), finished('b', 90), finished('c')]);
  expect([ids(doubleDown), ids(letGo), unmeasured]).toEqual(['', '', 1]);
});

test('the cheaper half, at most five; who is twice as dear as the middle does not pay', () => {
  const costs = [9, 2, 4, 8.1, 3, 1, 16.5, 5];
  const { doubleDown, letGo } = adviceFrom(costs.map((cpe, place) => finished('abcdefgh'[place] ?? '', cpe)));
  expect(ids(doubleDown)).toBe('fbech');
  expect(ids(letGo)).toBe('g');
});

test('who did badly by the user’s own word is not asked again, however cheap', () => {
  const { doubleDown, letGo } = adviceFrom([finished('a', 1, { outcome: 'poor' }), finished('b', 2), finished('c', 3)]);
  expect([ids(doubleDown), ids(letGo)]).toEqual(['b', 'a']);
});

test('a longer partnership is for who did well by word or more than once', () => {
  const { ambassadors } = adviceFrom([
    finished('a', 1),
    finished('b', 2, { campaigns: 2 }),
    finished('c', 3, { outcome: 'good' }),
    finished('d', 90),
    finished('e', 91, { campaigns: 9 })
  ]);
  expect(ids(ambassadors)).toBe('bc');
});
