import { describe, expect, test } from 'vitest';
import { chooseCreators, marketOf, type Offer } from '@/lib/campaign/choose-creators';
import type { Summary } from '@/lib/shortlist/summary';
import { wellRead } from '../export/sample-row';

const followers = { value: 40_000, low: 39_500, high: 40_500, precision: 'rounded', text: '4万' } as const;
const base: Summary = {
  ...wellRead,
  creatorId: 'a',
  followers,
  tier: { id: 'micro', band: '10K-50K' },
  engagementRate: { value: 0.05, low: 0.04, high: 0.06, n: 20 },
  flags: [],
  quote: { kind: 'image', priceYuan: 3_000, at: '2026-11-01T00:00:00.000Z', from: 'user' }
};
const { quote: _quoted, ...unquoted } = base;

describe('an offer', () => {
  test('costs its quote and, where the marketplace takes it, a tenth more; it brings rate × followers', () => {
    const [offer] = marketOf([base], { withFee: true }).offers;
    expect(offer).toEqual({
      creatorId: 'a',
      tier: 'micro',
      cost: 3_300,
      isEstimate: false,
      engagements: { value: 2_000, low: 1_580, high: 2_430 }
    });
    expect(marketOf([base], { withFee: false }).offers[0]?.cost).toBe(3_000);
  });

  test('of the market where nothing was quoted, as an estimate', () => {
    const estimate = { low: 900, value: 3_210, high: 12_000 };
    const [offer] = marketOf([{ ...unquoted, estimate }], { withFee: false }).offers;
    expect([offer?.cost, offer?.isEstimate]).toEqual([3_200, true]);
  });

  const critical = { id: 'follower-spike', status: 'raised', severity: 'critical' } as const;
  test.each<[string, Summary]>([
    ['critical', { ...base, flags: [critical] }],
    ['no-price', (({ estimate: _no, ...rest }) => rest)(unquoted as Summary)],
    ['no-engagement', (({ engagementRate: _no, ...rest }) => rest)(base)],
    ['no-followers', (({ followers: _no, ...rest }) => rest)(base)]
  ])('is none without what it needs: %s', (why, summary) => {
    expect(marketOf([summary], { withFee: false })).toEqual({ offers: [], unweighed: [{ creatorId: 'a', why }] });
  });
});

const offer = (creatorId: string, tier: Offer['tier'], cost: number, value: number): Offer => ({
  creatorId,
  tier,
  cost,
  isEstimate: false,
  engagements: { value, low: value / 2, high: value * 2 }
});

describe('the choice', () => {
  // The dearest alone brings 100; the two cheaper ones bring 110 for the same money. A greedy choice by yield takes c first and ends at 90.
  const offers = [
    offer('a', 'mid', 100, 100),
    offer('b', 'micro', 50, 55),
    offer('c', 'nano', 40, 50),
    offer('d', 'micro', 50, 55)
  ];
  const ids = (chosen: readonly Offer[]) =>
    chosen
      .map(({ creatorId }) => creatorId)
      .toSorted()
      .join('');

  test('is the best of all, and says what it costs and brings with its range', () => {
    const plan = chooseCreators(offers, { budget: 100, most: 10 });
    expect(ids(plan.chosen)).toBe('bd');
    expect(plan).toMatchObject({ cost: 100, engagements: { value: 110, low: 55, high: 220 } });
    expect(plan.reads.value).toBeCloseTo(110 / 0.079);
    expect(plan.reads.low).toBeCloseTo(55 / 0.141);
    expect(plan.reads.high).toBeCloseTo(220 / 0.032);
  });

  test('keeps each tier to its own money where asked', () => {
    const byTier = { mega: 0, mid: 99, micro: 60, nano: 40 };
    expect(ids(chooseCreators(offers, { byTier, most: 10 }).chosen)).toMatch(/^(b|d)?c?(b|d)?$/);
    expect(chooseCreators(offers, { byTier, most: 10 })).toMatchObject({ cost: 90, engagements: { value: 105 } });
  });

  test.each([0, 39])('nobody for ¥%i', budget => {
    expect(chooseCreators(offers, { budget, most: 10 })).toEqual({
      chosen: [],
      isBest: true,
      cost: 0,
      engagements: { value: 0, low: 0, high: 0 },
      reads: { value: 0, low: 0, high: 0 }
    });
  });
});
