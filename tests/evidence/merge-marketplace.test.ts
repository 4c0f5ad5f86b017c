import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marketplace, marketplaceSchema, type NoteBasis } from '@/lib/evidence/marketplace';
import { mergeMarketplace } from '@/lib/evidence/merge-marketplace';

const reading = (step: number, value: number) => ({
  value,
  at: new Date(Date.UTC(2026, 10, 1) + step * 3_600_000).toISOString(),
  from: 'marketplace' as const
});

const BASES: NoteBasis[] = [{}, { work: 'daily' }, { work: 'business', kind: 'video', days: 90, traffic: 'organic' }];

const visit: fc.Arbitrary<Marketplace> = fc
  .record({
    step: fc.integer({ min: 0, max: 5 }),
    count: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    reads: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    basis: fc.constantFrom(...BASES)
  })
  .map(({ step, count, reads, basis }) => ({
    ...(count !== undefined && { businessPostCount: reading(step, count) }),
    noteStatistics: [
      {
        basis,
        ...(count !== undefined && { noteCount: reading(step, count) }),
        ...(reads !== undefined && { readMedian: reading(step, reads) })
      }
    ]
  }));

const merged = (visits: Marketplace[]) => visits.reduce<Marketplace | undefined>(mergeMarketplace, undefined);
const normal = (marketplace: Marketplace | undefined) => mergeMarketplace(marketplace, marketplace);

test('visits merge to the same in any order, with repeats', () => {
  const sessions = fc.array(visit, { minLength: 1, maxLength: 6 }).chain(visits =>
    fc.record({
      visits: fc.constant(visits),
      shuffled: fc.shuffledSubarray([...visits, ...visits], { minLength: visits.length * 2 })
    })
  );
  fc.assert(
    fc.property(sessions, ({ visits, shuffled }) => {
      const all = normal(merged(visits));
      expect(normal(merged(shuffled))).toEqual(all);
      expect(marketplaceSchema.parse(all)).toEqual(all);
    }),
    { numRuns: 2_000 }
  );
});

test('another choice of toggles is another figure; of one choice the later stands, figure by figure', () => {
  const [none, daily, business] = BASES.map((basis, place) => ({
    noteStatistics: [{ basis, readMedian: reading(place, 100 + place) }]
  })) as [Marketplace, Marketplace, Marketplace];
  const later = { noteStatistics: [{ basis: { work: 'daily' as const }, noteCount: reading(9, 8) }] };
  expect(merged([none, later, business, daily])?.noteStatistics).toEqual([
    { basis: { work: 'business', kind: 'video', days: 90, traffic: 'organic' }, readMedian: reading(2, 102) },
    { basis: { work: 'daily' }, noteCount: reading(9, 8), readMedian: reading(1, 101) },
    { basis: {}, readMedian: reading(0, 100) }
  ]);
});
