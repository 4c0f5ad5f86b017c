import fc from 'fast-check';
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
      left: budget,
      beyond: 0,
      engagements: { value: 0, low: 0, high: 0 },
      reads: { value: 0, low: 0, high: 0 }
    });
  });

  test('says what is left of the money; of each tier’s own where each has its own', () => {
    expect(chooseCreators(offers, { budget: 149, most: 10 })).toMatchObject({ cost: 140, left: 9, beyond: 0 });
    const byTier = { mega: 7, mid: 99, micro: 60, nano: 40 };
    // Micro leaves 10, mid all of its 99, mega its 7.
    expect(chooseCreators(offers, { byTier, most: 10 })).toMatchObject({ cost: 90, left: 116 });
  });

  test('counts over all tiers how many there may be', () => {
    const byTier = { mega: 0, mid: 100, micro: 100, nano: 40 };
    expect(ids(chooseCreators(offers, { byTier, most: 10 }).chosen)).toBe('abcd');
    expect(ids(chooseCreators(offers, { byTier, most: 1 }).chosen)).toBe('a');
    expect(chooseCreators(offers, { byTier, most: 2 }).engagements.value).toBe(155);
  });
});

describe('by hand', () => {
  const offers = [offer('a', 'mid', 100, 100), offer('b', 'micro', 50, 55), offer('c', 'micro', 50, 56)];
  const ids = (held: [string, 'in' | 'out'][], limits: Parameters<typeof chooseCreators>[1]) =>
    chooseCreators(offers, limits, new Map(held))
      .chosen.map(({ creatorId }) => creatorId)
      .join('');

  test.each<[string, [string, 'in' | 'out'][], string]>([
    ['nobody: the best', [], 'bc'],
    ['held in, one comes first and the rest is chosen for what is left', [['a', 'in']], 'a'],
    ['held out, one is not chosen', [['b', 'out']], 'a'],
    [
      'both',
      [
        ['b', 'in'],
        ['c', 'out']
      ],
      'b'
    ],
    ['a hand on nobody of the list', [['z', 'in']], 'bc']
  ])('%s', (_, held, chosen) => expect(ids(held, { budget: 105, most: 5 })).toBe(chosen));

  test('held in counts among the number, and may cost more than there is', () => {
    expect(ids([['b', 'in']], { budget: 105, most: 1 })).toBe('b');
    const choice = chooseCreators(offers, { budget: 80, most: 5 }, new Map([['a', 'in']]));
    expect(choice).toMatchObject({ cost: 100, left: 0, beyond: 20 });
  });

  test('what is held in is taken from its own tier’s money', () => {
    const byTier = { mega: 0, mid: 60, micro: 50, nano: 0 };
    const choice = chooseCreators(offers, { byTier, most: 5 }, new Map([['a', 'in']]));
    expect(choice).toMatchObject({ cost: 150, left: 0, beyond: 40 });
    expect(choice.chosen.map(({ creatorId }) => creatorId)).toEqual(['a', 'c']);
  });

  test('whoever is held in may have a critical signal', () => {
    const critical: Summary = { ...base, flags: [{ id: 'follower-spike', status: 'raised', severity: 'critical' }] };
    expect(marketOf([critical], { withFee: false, held: new Map([['a', 'in']]) }).offers).toHaveLength(1);
    expect(marketOf([critical], { withFee: false, held: new Map([['a', 'out']]) }).unweighed).toHaveLength(1);
  });
});

describe('500 small lists, as brute force has it', () => {
  const tiers = ['mega', 'mid', 'micro', 'nano'] as const;
  const creator = fc.record({
    tier: fc.constantFrom(...tiers),
    price: fc.integer({ min: 1, max: 90 }),
    rate: fc.integer({ min: 0, max: 40 })
  });

  test('one budget or one for each tier, with the fee or without', () => {
    fc.assert(
      fc.property(
        fc.array(creator, { maxLength: 9 }),
        fc.oneof(
          fc.record({ budget: fc.integer({ min: 0, max: 300 }) }),
          fc.record({
            byTier: fc.record({ mega: fc.nat(150), mid: fc.nat(150), micro: fc.nat(150), nano: fc.nat(150) })
          })
        ),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (creators, money, most, withFee) => {
          const summaries = creators.map(
            ({ tier, price, rate }, n): Summary => ({
              ...base,
              creatorId: String(n),
              tier: { id: tier, band: '' },
              followers: { ...followers, value: 1_000, low: 1_000, high: 1_000 },
              engagementRate: { value: rate / 100, low: rate / 100, high: rate / 100, n: 20 },
              quote: { kind: 'image', priceYuan: price, at: '2026-11-01T00:00:00.000Z', from: 'user' }
            })
          );
          const { chosen, cost, engagements, isBest } = chooseCreators(marketOf(summaries, { withFee }).offers, {
            ...money,
            most
          });
          const best = bruteForce(creators, money, most, withFee);
          expect(isBest).toBe(true);
          expect(chosen.length).toBeLessThanOrEqual(most);
          expect([Math.round(engagements.value), cost]).toEqual([best.value, best.cost]);
        }
      ),
      { numRuns: 500 }
    );
  });

  /** Every choice, in figures of its own: a price with the fee is rounded up to whole yuan, a rate in percent of 1,000 followers is ten engagements. */
  function bruteForce(
    creators: { tier: (typeof tiers)[number]; price: number; rate: number }[],
    money: { budget: number } | { byTier: Record<(typeof tiers)[number], number> },
    most: number,
    withFee: boolean
  ) {
    let best = { value: 0, cost: 0 };
    for (let choice = 0; choice < 2 ** creators.length; choice++) {
      const chosen = creators
        .filter((_, place) => choice & (1 << place))
        .map(({ tier, price, rate }) => ({
          tier,
          cost: withFee ? Math.ceil((price * 11) / 10) : price,
          value: rate * 10
        }));
      const costOf = (some: typeof chosen) => some.reduce((sum, { cost }) => sum + cost, 0);
      const fits =
        'budget' in money
          ? costOf(chosen) <= money.budget
          : tiers.every(tier => costOf(chosen.filter(one => one.tier === tier)) <= money.byTier[tier]);
      if (!fits || chosen.length > most) continue;
      const sum = { value: chosen.reduce((total, { value }) => total + value, 0), cost: costOf(chosen) };
      if (sum.value > best.value || (sum.value === best.value && sum.cost < best.cost)) best = sum;
    }
    return best;
  }
});
