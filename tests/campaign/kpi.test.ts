import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cost, earnedMedia, engagementsOf, kpisOf, type Outcome } from '@/lib/campaign/kpi';
import { type LitKpi, lightOf } from '@/lib/campaign/kpi-lights';
import { pairedRatio, sumCosts, sumOutcomes } from '@/lib/campaign/kpi-sums';

const outcome: Outcome = {
  impressions: 80_000,
  reads: 20_000,
  likes: 1_200,
  collects: 500,
  comments: 100,
  shares: 200,
  clicks: 400,
  orders: 20,
  revenueYuan: 9_000,
  grossProfitYuan: 4_800
};
const cost: Cost = { fee: 3_000, platformFee: 300, product: 200, ads: 400, production: 100 };

/** By hand: 4,000 yuan in all; 2,000 engagements. */
test.each([
  ['cost', 4_000],
  ['reach', 20_000],
  ['engagements', 2_000],
  ['engagementRate', 0.1],
  ['cpm', 50],
  ['costPerRead', 0.2],
  ['cpe', 2],
  ['cpc', 10],
  ['cpa', 200],
  ['conversionRate', 0.05],
  ['roas', 2.25],
  ['roi', 0.2]
] as const)('%s', (kpi, figure) => expect(kpisOf(outcome, cost)[kpi]).toBeCloseTo(figure, 10));

describe('what is missing', () => {
  test.each([
    ['nobody paid anything yet', outcome, {}, ['cost', 'cpm', 'costPerRead', 'cpe', 'cpc', 'cpa', 'roas', 'roi']],
    ['a part of the cost that is not the fee', outcome, { product: 200 }, ['cost', 'cpe', 'roi']],
    ['no reads', { ...outcome, reads: undefined }, cost, ['costPerRead']],
    ['no comments', { ...outcome, comments: undefined }, cost, ['engagements', 'engagementRate', 'cpe']],
    ['no orders', { ...outcome, orders: undefined }, cost, ['cpa', 'conversionRate']],
    ['no click at all', { ...outcome, clicks: 0 }, cost, ['cpc', 'conversionRate']],
    ['a gift', outcome, { fee: 0 }, ['roas', 'roi']]
  ] as const)('%s', (_, brought, paid, unknown) => {
    const kpis = kpisOf(brought, paid);
    for (const kpi of unknown) expect(kpis[kpi], kpi).toBeUndefined();
  });

  test('impressions stand for reach where reads are unknown', () =>
    expect(kpisOf({ ...outcome, reads: undefined }, cost).reach).toBe(80_000));
  test('shares are extra', () => expect(engagementsOf({ ...outcome, shares: undefined })).toBe(1_800));
  test('a loss is a loss', () => expect(kpisOf({ grossProfitYuan: 1_000 }, { fee: 4_000 }).roi).toBe(-0.75));
  test('earned media has its own price', () => {
    expect(earnedMedia(outcome, 60)).toBe(4_800);
    expect(earnedMedia({}, 60)).toBeUndefined();
  });
});

test.each<[LitKpi, number, string]>([
  ['cpe', 5, 'good'],
  ['cpe', 5.01, 'typical'],
  ['cpe', 39.99, 'typical'],
  ['cpe', 40, 'poor'],
  ['cpm', 50, 'good'],
  ['cpm', 399, 'typical'],
  ['cpm', 400, 'poor'],
  ['costPerRead', 0.8, 'good'],
  ['costPerRead', 3.9, 'typical'],
  ['costPerRead', 4, 'poor']
])('%s of %d yuan is %s', (kpi, yuan, light) => expect(lightOf(kpi, yuan)).toBe(light));

describe('several rows', () => {
  const rows = [{ likes: 10, clicks: 5 }, { likes: 30 }, {}];

  test('a sum says over how many it runs; what nobody stated is absent', () => {
    expect(sumOutcomes(rows)).toEqual({ likes: { value: 40, of: 2 }, clicks: { value: 5, of: 1 } });
    expect(sumCosts([{ fee: 0 }, { fee: 50, ads: 5 }])).toEqual({
      fee: { value: 50, of: 2 },
      ads: { value: 5, of: 1 }
    });
  });

  test('a ratio is over those who have both sides', () => {
    const paid = [
      { yuan: 100, got: 20 },
      { yuan: 900, got: undefined },
      { yuan: undefined, got: 500 },
      { yuan: 300, got: 60 }
    ];
    const [yuan, got] = [({ yuan }: (typeof paid)[number]) => yuan, ({ got }: (typeof paid)[number]) => got];
    expect(pairedRatio(paid, yuan, got)).toEqual({ value: 5, of: 2 });
    expect(pairedRatio(paid, yuan, () => 0)).toBeUndefined();
    expect(pairedRatio([], yuan, got)).toBeUndefined();
  });
});

test('no figure is ever NaN or infinite, whatever was typed', () => {
  const maybe = fc.option(
    fc.maxSafeNat().map(cents => cents / 100),
    { nil: undefined }
  );
  const row = fc.record({
    impressions: maybe,
    reads: maybe,
    likes: maybe,
    collects: maybe,
    comments: maybe,
    shares: maybe,
    clicks: maybe,
    orders: maybe,
    revenueYuan: maybe,
    grossProfitYuan: maybe
  });
  const paid = fc.record({ fee: maybe, platformFee: maybe, product: maybe, ads: maybe, production: maybe });
  fc.assert(
    fc.property(row, paid, (brought, parts) => {
      for (const figure of Object.values(kpisOf(brought, parts))) {
        if (figure !== undefined) expect(Number.isFinite(figure)).toBe(true);
      }
    })
  );
});
