import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CampaignRows, creatorResults } from '@/lib/campaign/creator-results';
import { kpisOf } from '@/lib/campaign/kpi';
import { type Figure, type FigureId, figuresOf } from '@/lib/campaign/result-figures';
import { byCreator, byPartnership, byTier, byTierWithMix, plannedOf } from '@/lib/campaign/result-groups';
import { feedCpm, worthInAds } from '@/lib/campaign/worth-in-ads';
import { numberedId } from '../export/sample-row';
import { exactly, type Parts, post, postId, reading, rowsWith, three, work } from './campaign-rows';

const results = creatorResults(three());
const written = (figure: Figure | undefined) => figure && [figure.value, figure.of, figure.all];

describe('the whole campaign', () => {
  // Costs 5,000 (with an estimated fee), 650 and 80; engagements 2,000 of one creator whole, 2,100 of three of four posts.
  test.each<[FigureId, number[] | undefined]>([
    ['posts', [4, 4, 4]],
    ['engagements', [2_100, 3, 4]],
    ['reads', [23_000, 1, 3]],
    ['impressions', [80_000, 1, 3]],
    ['clicks', [450, 2, 3]],
    ['orders', [20, 1, 3]],
    ['revenueYuan', [9_000, 1, 3]],
    ['grossProfitYuan', [6_000, 1, 3]],
    ['cost', [5_730, 3, 3]],
    ['engagementRate', [0.1, 1, 3]],
    ['cpm', [62.5, 1, 3]],
    ['costPerRead', [0.25, 1, 3]],
    ['cpe', [2.5, 1, 3]],
    // 5,650 yuan, 450 clicks
    ['cpc', [12.555_555_6, 2, 3]],
    ['cpa', [250, 1, 3]],
    ['conversionRate', [0.05, 1, 3]],
    ['roas', [1.8, 1, 3]],
    ['roi', [0.2, 1, 3]]
  ])('%s', (id, figure) => {
    const actual = written(figuresOf(results)[id]);
    expect(actual?.map(one => Number(one.toFixed(7)))).toEqual(figure);
  });

  // 1,000 yuan for all of it.
  test.each<[FigureId, number | undefined]>([
    ['cost', 6_730],
    ['cpm', 75],
    ['costPerRead', 0.3],
    ['cpe', 3],
    ['cpc', 14.777_777_8],
    ['cpa', 300],
    ['roas', 1.5],
    ['roi', 0],
    ['conversionRate', 0.05],
    ['engagementRate', 0.1]
  ])('%s with what was spent for the campaign as a whole', (id, value) => {
    expect(figuresOf(results, 1_000)[id]?.value).toBeCloseTo(Number(value), 6);
    expect(figuresOf(results, 1_000)[id]?.of).toBe(figuresOf(results)[id]?.of);
  });

  test('costs of the whole alone make no ratio', () => {
    expect(figuresOf([], 1_000)).toEqual({
      posts: { value: 0, of: 0, all: 0, unit: 'posts', about: false },
      cost: { value: 1_000, of: 0, all: 0, unit: 'creators', about: false }
    });
  });

  test('an estimated fee is told wherever a cost is', () => {
    const { cost, cpe, roi, clicks, conversionRate } = figuresOf(results);
    expect([cost, cpe, roi, clicks, conversionRate].map(figure => figure?.about)).toEqual([
      true,
      true,
      true,
      false,
      false
    ]);
  });
});

describe('what an engagement rate is over', () => {
  const measured = { publications: [post('a', 0, { postId: postId(1) })], rows: three().rows };
  const measurements = [reading(1, 24, { likes: 70, collects: 20, comments: 10 })];
  test.each<[string, Parts, string | undefined, number | undefined]>([
    ['reads', { works: [work(0, { results: { reads: 1_000, impressions: 4_000 } })] }, 'reads', 0.1],
    ['impressions', { works: [work(0, { results: { impressions: 4_000 } })] }, 'impressions', 0.025],
    ['followers', {}, 'followers', 0.0005],
    ['nothing known', { rows: [] }, undefined, undefined],
    ['no read at all', { works: [work(0, { results: { reads: 0 } })] }, 'followers', 0.0005]
  ])('%s', (_, parts, base, value) => {
    const figures = figuresOf(creatorResults(rowsWith({ ...measured, measurements, ...parts })));
    expect(figures.rateBase).toBe(base);
    expect(figures.engagementRate?.value).toBe(value);
  });
});

test('of one creator, reads of some posts say of how many', () => {
  const rows = rowsWith({
    publications: [1, 2, 3].map(n => post(String(n), 0, { postId: postId(n), ...(n > 1 && { reads: 100 * n }) }))
  });
  expect(figuresOf(creatorResults(rows)).reads).toEqual({ value: 500, of: 2, all: 3, unit: 'posts', about: false });
});

describe('groups', () => {
  test('by tier, the largest first', () => {
    expect(byTier(results).map(({ key, results, planned }) => [key, results.length, planned])).toEqual([
      ['mid', 1, 2],
      ['micro', 2, 3]
    ]);
  });
  test('by way of working together; the own one wins over the campaign’s', () => {
    expect(byPartnership(results).map(({ key, results }) => [key, results.length])).toEqual([
      ['paid-post', 1],
      ['affiliate', 1],
      ['product-seeding', 1]
    ]);
  });
  test('who brought most comes first, who is not measured last', () => {
    expect(byCreator(results).map(({ key }) => key)).toEqual([0, 1, 2].map(numberedId));
    expect(byCreator(results.toReversed()).map(({ key }) => key)).toEqual([0, 1, 2].map(numberedId));
  });
  test('with the mix: its posts where it plans more, and the tiers that nobody is of', () => {
    const mix = [
      { tier: 'micro' as const, creators: 4, posts: 2 },
      { tier: 'mid' as const, creators: 1, posts: 1 },
      { tier: 'nano' as const, creators: 5, posts: 2 }
    ];
    const { campaign } = rowsWith({ campaign: { mix } });
    const unsized = { ...results[0], tier: undefined } as (typeof results)[number];
    expect(
      byTierWithMix([...results, unsized], campaign).map(({ key, results, planned, mix }) => [
        key,
        results.length,
        mix?.creators,
        planned
      ])
    ).toEqual([
      ['mid', 1, 1, 2],
      ['micro', 2, 4, 8],
      ['nano', 0, 5, 10],
      [undefined, 1, undefined, 2]
    ]);
  });
  test('what the mix plans for a tier: posts of each creator', () => {
    const { campaign } = rowsWith({ campaign: { mix: [{ tier: 'mid', creators: 3, posts: 24 }] } });
    expect(plannedOf(campaign, 'mid')).toEqual({ creators: 3, posts: 72 });
    expect(plannedOf(campaign, 'nano')).toBeUndefined();
    expect(plannedOf(undefined, 'mid')).toBeUndefined();
  });
});

test('worth in advertising: impressions at three prices of a thousand', () => {
  expect(feedCpm).toEqual({ low: 15, value: 30, high: 50 });
  expect(worthInAds(80_000)).toEqual({ low: 1_200, value: 2_400, high: 4_000 });
  expect(worthInAds(undefined)).toBeUndefined();
});

const amount = fc.option(fc.oneof(fc.constant(0), fc.nat(1e9), fc.double({ noNaN: true, noDefaultInfinity: true })), {
  nil: undefined
});
const few = fc.option(fc.nat(1_000), { nil: undefined });
const partsOf = (figures: fc.Arbitrary<number | undefined>) =>
  fc.record({
    paid: fc.record({ fee: figures, platformFee: figures, product: figures, ads: figures, production: figures }),
    results: fc.record({
      impressions: figures,
      reads: figures,
      clicks: figures,
      orders: figures,
      revenueYuan: figures,
      grossProfitYuan: figures
    }),
    counts: fc.array(fc.option(fc.nat(1e8), { nil: undefined }), { maxLength: 3 }),
    reads: figures
  });

/** A campaign of several creators, each with a few posts, some of them not measured. */
const campaignOf = (figures: fc.Arbitrary<number | undefined>): fc.Arbitrary<CampaignRows> =>
  fc.tuple(fc.array(partsOf(figures), { maxLength: 5 }), fc.boolean()).map(([creators, paysFee]) =>
    rowsWith({
      campaign: { paysFee },
      rows: three().rows,
      works: creators.map(({ paid, results }, n) =>
        work(n, without({ paid: without(paid), results: without(results) }))
      ),
      publications: creators.flatMap(({ counts, reads }, n) =>
        counts.map((_, place) => post(`${n} ${place}`, n, without({ postId: postId(n * 9 + place), reads })))
      ),
      measurements: creators.flatMap(({ counts }, n) =>
        counts.flatMap((likes, place) =>
          likes === undefined
            ? []
            : [{ ...reading(n * 9 + place, 24, { collects: 1, comments: 2 }), likes: exactly(likes) }]
        )
      )
    })
  );
const without = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

describe('for any campaign', () => {
  test('every figure is a number or absent', () => {
    fc.assert(
      fc.property(campaignOf(amount), amount, (rows, wide) => {
        const of = creatorResults(rows);
        for (const { figures } of [
          ...byCreator(of),
          ...byTier(of),
          ...byPartnership(of),
          { figures: figuresOf(of, wide) }
        ])
          for (const figure of Object.values(figures))
            if (typeof figure !== 'string') {
              expect(Number.isFinite(figure.value)).toBe(true);
              expect(figure.of).toBeLessThanOrEqual(figure.all);
            }
      })
    );
  });

  test('sums of the groups are the sums of the campaign', () => {
    const sums = ['posts', 'engagements', 'reads', 'impressions', 'clicks', 'orders', 'revenueYuan', 'cost'] as const;
    fc.assert(
      fc.property(campaignOf(few), rows => {
        const of = creatorResults(rows);
        const whole = figuresOf(of);
        for (const groups of [byCreator(of), byTier(of), byPartnership(of)])
          for (const id of sums) {
            const parts = groups.flatMap(({ figures }) => figures[id] ?? []);
            expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(whole[id]?.value ?? 0, 6);
            expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(whole[id]?.of ?? 0);
          }
      })
    );
  });

  test('one creator’s figures are those of the formulas', () => {
    fc.assert(
      fc.property(campaignOf(few), rows => {
        for (const result of creatorResults(rows)) {
          const [kpis, figures] = [kpisOf(result.outcome, result.cost), figuresOf([result])];
          for (const id of [
            'cost',
            'cpm',
            'costPerRead',
            'cpe',
            'cpc',
            'cpa',
            'conversionRate',
            'roas',
            'roi'
          ] as const)
            expect(figures[id]?.value, id).toBe(kpis[id]);
          if (figures.rateBase === 'reads') expect(figures.engagementRate?.value).toBe(kpis.engagementRate);
        }
      })
    );
  });
});
