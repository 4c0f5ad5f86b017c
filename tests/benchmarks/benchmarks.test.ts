import { describe, expect, it, test } from 'vitest';
import { priorOf } from '@/lib/benchmarks/engagement-per-like';
import { normal, shareBelow } from '@/lib/benchmarks/log-normal';
import { niches } from '@/lib/benchmarks/niches';
import { peersOf } from '@/lib/benchmarks/peers';
import { priceOf } from '@/lib/benchmarks/price';
import { tierOf, tiers } from '@/lib/benchmarks/tiers';

describe('tiers', () => {
  test.each([
    [0, 'nano', '<1K'],
    [999, 'nano', '<1K'],
    [1_000, 'nano', '1K-10K'],
    [9_999, 'nano', '1K-10K'],
    [10_000, 'micro', '10K-50K'],
    [49_999, 'micro', '10K-50K'],
    [50_000, 'micro', '50K-100K'],
    [99_999, 'micro', '50K-100K'],
    [100_000, 'mid', '100K-200K'],
    [200_000, 'mid', '200K-500K'],
    [500_000, 'mid', '500K-1M'],
    [999_999, 'mid', '500K-1M'],
    [1_000_000, 'mega', '1M+']
  ])('%i followers: %s, %s', (followers, id, band) => expect(tierOf(followers)).toEqual({ id, band }));

  it('rise without a gap between a tier and its first band', () => {
    for (const { from, bands } of tiers) expect(bands[0]?.from).toBe(from);
  });

  it('refuse what is no follower count', () => expect(() => tierOf(Number.NaN)).toThrow(RangeError));
});

describe('peers and priors', () => {
  test.each([
    [19_999, 0.005, 0.03],
    [20_000, 0.0035, 0.018],
    [199_999, 0.0035, 0.018],
    [200_000, 0.0035, 0.015]
  ])('%i followers: median %f, ninetieth percentile %f', (followers, median, p90) =>
    expect(peersOf(followers)).toMatchObject({ median, p90 })
  );

  test.each([
    [9_999, 1.65, 1.2, 2.3],
    [10_000, 1.45, 1.15, 2.0],
    [50_000, 1.45, 1.15, 2.1],
    [100_000, 1.25, 1.08, 1.9]
  ])('%i followers: %f engagements per like (%f–%f)', (followers, value, low, high) =>
    expect(priorOf(followers)).toMatchObject({ value, low, high })
  );
});

describe('price of an image note', () => {
  test.each([
    [100, 50, 50, 185],
    [1_000, 50, 80, 296],
    [10_000, 216, 800, 2_960],
    [30_000, 649, 2_400, 8_880],
    [100_000, 2_162, 8_000, 29_600],
    [500_000, 10_811, 40_000, 148_000],
    [1_000_000, 18_823, 69_644, 257_683],
    [3_000_000, 45_329, 167_719, 620_558]
  ])('%i followers: %i, %i, %i yuan', (followers, low, value, high) => {
    const band = priceOf('image', followers);
    expect([band.low, band.value, band.high].map(Math.round)).toEqual([low, value, high]);
  });

  const beauty = niches.find(({ id }) => id === 'beauty');
  if (beauty === undefined) throw new Error('beauty is a niche');

  test.each([
    ['video', priceOf('video', 30_000).value, 3_240],
    ['beauty', priceOf('image', 30_000, { niche: beauty }).value, 3_000],
    ['twice the usual rate', priceOf('image', 30_000, { rate: 0.046 }).value, 2_400 * 2 ** 0.35],
    ['a rate of nothing', priceOf('image', 30_000, { rate: 0 }).value, 1_440],
    ['a rate beyond all', priceOf('image', 30_000, { rate: 1 }).value, 4_320],
    ['the usual rate from 50K on', priceOf('image', 50_000, { rate: 0.007 }).value, 4_000],
    ['the usual rate from 200K on', priceOf('image', 200_000, { rate: 0.005 }).value, 16_000]
  ])('%s', (_, price, expected) => expect(price).toBeCloseTo(expected, 6));

  it('never puts the low end above the middle', () => {
    const { low, value } = priceOf('image', 0, { rate: 0 });
    expect(low).toBeLessThanOrEqual(value);
  });
});

test('niches have names of their own, words in small letters at most once each, and a range of women', () => {
  expect(new Set(niches.map(({ id }) => id)).size).toBe(14);
  for (const { words, women } of niches) {
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('');
    expect(women[0]).toBeLessThan(women[1]);
  }
});

test.each([
  [-3, 0.0013498980316],
  [-1.2816, 0.0999914801],
  [0, 0.5],
  [0.5, 0.6914624613],
  [1, 0.8413447461],
  [1.96, 0.9750021049],
  [6, 0.999999999]
])('Φ(%f) is %f to seven digits', (z, share) => expect(Math.abs(normal(z) - share)).toBeLessThan(1e-7));

test.each([
  [0, 0],
  [-1, 0],
  [0.5, 0.5],
  [3, 0.9]
])('the share below %f of a population with median .5 and ninetieth percentile 3 is %f', (x, share) =>
  expect(shareBelow(x, { median: 0.5, p90: 3 })).toBeCloseTo(share, 4)
);
