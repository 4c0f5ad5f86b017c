import { expect, test } from 'vitest';
import { pyramidOf } from '@/lib/campaign/tier-pyramid';
import type { Summary } from '@/lib/shortlist/summary';
import { wellRead } from '../export/sample-row';

const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact' as const, text: `${value}` });
const quote = (priceYuan: number) => ({
  kind: 'image' as const,
  priceYuan,
  at: '2026-11-01T00:00:00.000Z',
  from: 'user' as const
});
const creator = (creatorId: string, facts: Partial<Summary>): Summary => ({
  ...wellRead,
  creatorId,
  flags: [],
  engagementRate: { value: 0.1, low: 0.1, high: 0.1, n: 20 },
  ...facts
});
const graded = (value: number) => ({ ...wellRead.score, value, grade: 'good' as const });
const micro = { id: 'micro', band: '10K-50K' } as const;

test('each tier with its count, reach, price, cost, score and signals, the largest tier first', () => {
  const { tiers, unknown } = pyramidOf([
    creator('a', { tier: micro, followers: exactly(10_000), quote: quote(2_000), score: graded(80) }),
    creator('b', { tier: micro, followers: exactly(20_000), quote: quote(2_000), score: graded(70) }),
    creator('c', {
      tier: micro,
      followers: { ...exactly(10_000), high: null, precision: 'floor' },
      quote: quote(6_000),
      score: { ...graded(20), grade: null },
      flags: [{ id: 'low-engagement', status: 'raised', severity: 'critical' }]
    }),
    creator('d', { tier: { id: 'mega', band: '1M+' }, followers: exactly(2_000_000) })
  ]);
  expect(tiers.map(({ tier, creatorIds }) => [tier, creatorIds.join('')])).toEqual([
    ['mega', 'd'],
    ['mid', ''],
    ['micro', 'abc'],
    ['nano', '']
  ]);
  expect(tiers[2]).toMatchObject({
    followers: { value: 40_000, low: 40_000, high: null, of: 3 },
    cost: { total: 10_000, estimated: 0, unpriced: 0 },
    // 2,000, 2,000, 6,000: the middle one is 2,000.
    price: { value: 2_000, of: 3, estimated: 0 },
    // 2,000 ÷ 1,000, 2,000 ÷ 2,000, 6,000 ÷ 1,000: the middle one is 2.
    costPerEngagement: { value: 2, of: 3 },
    score: { value: 75, of: 2 },
    critical: 1
  });
  expect(tiers[1]).toEqual({
    tier: 'mid',
    creatorIds: [],
    cost: { total: 0, low: 0, high: 0, estimated: 0, unpriced: 0 },
    critical: 0
  });
  expect(unknown).toEqual([]);
});

test('whose followers are not known is in no tier', () => {
  const { tier: _no, ...rest } = creator('e', {});
  expect(pyramidOf([rest])).toMatchObject({ unknown: ['e'] });
});
