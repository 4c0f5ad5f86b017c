import { expect, test } from 'vitest';
import { aimProgress } from '@/lib/campaign/aim-progress';
import { spansOf } from '@/lib/campaign/year-span';
import { deal, note } from './deals';

const spans = spansOf('2026-01', 1);
const paid = (id: string, day: string, cost: number, rest = {}) =>
  deal(id, 'x', { day, cost, engagements: 100, posts: [note(`${id}${day}`, day, 100)], ...rest });

test('nothing done is none of anything', () => {
  const progress = aimProgress([], spans);
  expect(progress).toMatchObject({
    mix: { count: 0, tiers: 0 },
    baseline: { count: 0 },
    newcomers: { count: 0 },
    programme: { count: 0 }
  });
  // Who is best is not known yet, which is not nobody.
  expect(progress).not.toHaveProperty('top-performers');
  expect(progress).not.toHaveProperty('double-down');
});

test('the first quarter’s creators, tiers and best, and who of them stayed', () => {
  const deals = [
    paid('a', '2026-01-01', 100, { tier: 'nano' }),
    paid('b', '2026-03-31', 200, { tier: 'micro' }),
    paid('c', '2026-02-01', 900, { tier: 'micro' }),
    paid('d', '2026-02-01', 1, { isOver: false }),
    paid('a', '2026-04-01', 100),
    paid('c', '2026-05-01', 100),
    deal('b', 'y', { posts: [note('later', '2026-07-01', 5)] })
  ];
  const progress = aimProgress(deals, spans);
  expect(progress.mix).toEqual({ count: 4, tiers: 2 });
  // Of the three whose work is over the middle is 2 yuan: a and b.
  expect(progress['top-performers']).toEqual({ count: 2 });
  expect(progress.baseline).toEqual({ count: 4 });
  expect(progress['double-down']).toEqual({ count: 1, among: 2 });
});

test('newcomers are nano and micro creators with whom nothing was done before, in any year', () => {
  const at = (id: string, day: string, tier: 'nano' | 'mid' | undefined) => deal(id, 'x', { day, tier });
  const deals = [
    at('new', '2026-07-01', 'nano'),
    at('also', '2026-09-30', 'nano'),
    at('late', '2026-10-01', 'nano'),
    at('known', '2025-05-01', 'nano'),
    at('known', '2026-08-01', 'nano'),
    at('large', '2026-08-01', 'mid'),
    at('nobody', '2026-08-01', undefined)
  ];
  expect(aimProgress(deals, spans).newcomers).toEqual({ count: 2 });
});

test('ambassadors and gifts by the model of their work', () => {
  const deals = [
    deal('a', 'x', { partnership: 'long-term-ambassador', posts: [note('1', '2026-05-01'), note('2', '2026-11-01')] }),
    deal('b', 'x', { partnership: 'long-term-ambassador', day: '2026-12-31' }),
    deal('b', 'y', { partnership: 'long-term-ambassador', day: '2026-12-30' }),
    deal('c', 'x', { partnership: 'product-seeding', day: '2026-08-08' })
  ];
  expect(aimProgress(deals, spans)).toMatchObject({
    ambassadors: { count: 1 },
    programme: { count: 2 },
    seeding: { count: 1 }
  });
});
