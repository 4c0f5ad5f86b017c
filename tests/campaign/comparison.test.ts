import { describe, expect, test } from 'vitest';
import { betterIn, costPerEngagement, dimensionRange } from '@/lib/campaign/comparison';
import type { Compared } from '@/lib/shortlist/compared';
import type { Summary } from '@/lib/shortlist/summary';
import { wellRead } from '../export/sample-row';

const exact = { low: 10_000, value: 10_000, high: 10_000, precision: 'exact', text: '10,000' } as const;
const figure = (value: number, low: number, high: number) => ({ value, low, high, n: 20 });

/** A creator whose score lies between `low` and `high`. */
function creator(creatorId: string, low: number, high: number, facts: Partial<Summary> = {}): Compared {
  const score = { value: low, low, high, coverage: 80, confidence: 0.5, grade: 'good' } as const;
  const summary = { ...wellRead, ...facts, creatorId };
  const report = {
    creatorId,
    at: wellRead.lastSeenAt,
    ruleset: 'test',
    edited: false,
    score: { ...score, ...facts.score },
    verdict: 'recommended' as const,
    dimensions: [{ id: 'engagement' as const, points: 25, known: 25, score: low, criteria: [] }],
    flags: [],
    notes: [],
    partnership: [],
    next: []
  };
  return { creatorId, judgement: { summary, report, audience: {} } };
}

describe('the better one of each row', () => {
  test('where intervals lie apart', () => {
    const better = betterIn([
      creator('a', 80, 85, { engagementRate: figure(0.05, 0.04, 0.06) }),
      creator('b', 60, 70, { engagementRate: figure(0.08, 0.05, 0.09) })
    ]);
    expect(better).toMatchObject({ score: 'a', engagement: 'a' });
    expect(better).not.toHaveProperty('engagement-rate');
    expect(better).not.toHaveProperty('followers');
  });

  test('up to five whole points apart is the same, six are not', () => {
    expect(betterIn([creator('a', 75.4, 75.4), creator('b', 69.6, 69.6)])).toEqual({});
    expect(betterIn([creator('a', 75.6, 75.6), creator('b', 70.4, 70.4)]).score).toBe('a');
  });

  test('whoever is unknown neither wins nor stands in the way', () => {
    const unknown = { creatorId: 'c' };
    expect(betterIn([creator('a', 80, 85), creator('b', 60, 70), unknown]).score).toBe('a');
    expect(betterIn([creator('a', 80, 85), unknown])).toEqual({});
  });

  test.each([
    ['raised', undefined],
    ['clear', 'a']
  ] as const)('the cheaper engagement with the signal of its price %s', (status, better) => {
    const facts = { followers: exact, engagementRate: figure(0.05, 0.05, 0.05) };
    const asking = (priceYuan: number) =>
      ({ kind: 'image', priceYuan, at: wellRead.lastSeenAt, from: 'user' }) as const;
    const flags = [{ id: 'underpriced', status, ...(status === 'raised' && { severity: 'critical' as const }) }];
    const cheap = creator('a', 70, 80, { ...facts, quote: asking(50), flags });
    expect(betterIn([cheap, creator('b', 70, 80, { ...facts, quote: asking(900) })]).cpe).toBe(better);
  });

  test('a provisional score is not marked, nor are its dimensions', () => {
    const provisional = { value: 80, low: 80, high: 85, coverage: 40, confidence: 0.4, grade: null };
    const better = betterIn([creator('a', 80, 85, { score: provisional }), creator('b', 60, 70)]);
    expect(better).not.toHaveProperty('score');
    expect(better).not.toHaveProperty('engagement');
  });
});

test.each([
  [
    { points: 30, known: 30, score: 70 },
    { value: 70, low: 70, high: 70 }
  ],
  [
    { points: 30, known: 15, score: 60 },
    { value: 60, low: 40, high: 75 }
  ],
  [
    { points: 30, known: 15, score: 10 },
    { value: 10, low: 10, high: 50 }
  ],
  [
    { points: 30, known: 12, score: 95 },
    { value: 95, low: 50, high: 95 }
  ],
  [{ points: 30, known: 0, score: null }, undefined],
  [{ points: 0, known: 0, score: null }, undefined]
])('a dimension %o ranges as the whole score does', (dimension, range) => {
  const found = dimensionRange(dimension);
  if (range === undefined) expect(found).toBeUndefined();
  else for (const end of ['value', 'low', 'high'] as const) expect(found?.[end]).toBeCloseTo(range[end]);
});

describe('the cost of an engagement', () => {
  const { quote: _quote, estimate: _estimate, ...unpriced } = wellRead;
  const read = { ...unpriced, followers: exact, engagementRate: figure(0.05, 0.04, 0.08) };
  const quote = { kind: 'image', priceYuan: 1_000, at: wellRead.lastSeenAt, from: 'user' } as const;
  const floor = { ...exact, high: null, precision: 'floor' as const };
  test.each([
    ['of a quote', { ...read, quote }, { value: 2, low: 1.25, high: 2.5 }],
    [
      'of an estimate, both ends',
      { ...read, estimate: { low: 500, value: 1_000, high: 2_000 } },
      { value: 2, low: 0.625, high: 5 }
    ],
    [
      'without an end over a floor',
      { ...read, quote, followers: floor },
      { value: 2, low: 1.25, high: Number.POSITIVE_INFINITY }
    ],
    ['unknown without a price', read, undefined],
    ['unknown where nobody engages', { ...read, quote, engagementRate: figure(0, 0, 0) }, undefined]
  ])('%s', (_, summary, cost) => {
    const found = costPerEngagement(summary);
    if (cost === undefined) expect(found).toBeUndefined();
    else for (const end of ['value', 'low', 'high'] as const) expect(found?.[end]).toBeCloseTo(cost[end]);
  });
});
