import { describe, expect, test } from 'vitest';
import { falling, rising, shrink, through } from '@/lib/scorecard/curves';

describe('rising', () => {
  test.each([
    [-1, 0],
    [0, 0],
    [0.5, 0.5],
    [3, 0.9],
    [0.1, 0.1248],
    [0.35, 0.3993],
    [0.7, 0.5952],
    [2, 0.8393],
    [6, 0.9623],
    [100, 0.9999]
  ])('%f of median .5, ninetieth percentile 3, scores %f', (x, score) =>
    expect(rising(x, { median: 0.5, p90: 3 })).toBeCloseTo(score, 3)
  );
});

describe('falling', () => {
  test.each([
    [0, 1],
    [0.6, 0.9],
    [0.95, 0.5],
    [1.504, 0.1]
  ])('%f of median .95, tenth percentile .6, scores %f', (x, score) =>
    expect(falling(x, { median: 0.95, p10: 0.6 })).toBeCloseTo(score, 3)
  );
});

/** Φ by its power series, φ(z) · (z + z³/3 + z⁵/15 + …) + ½: another way than the product's. */
function phi(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; odd < 400; odd += 2) {
    term *= z ** 2 / odd;
    total += term;
  }
  return 0.5 + (total * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Twenty points from a twentieth of the median to twenty times it. */
const spreadOver = (median: number) => Array.from({ length: 20 }, (_, place) => median * 20 ** (place / 9.5 - 1));

describe('by the formula', () => {
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [1.959963984540054, 0.975],
    [-3, 0.0013498980316301]
  ])('the series gives Φ(%f) = %f', (z, share) => expect(phi(z)).toBeCloseTo(share, 9));

  test.each([
    [0.005, 0.03],
    [0.0035, 0.018],
    [0.0035, 0.015],
    [0.45, 1.2]
  ])('rising: Φ(1.2816 · ln(x/m) / ln(p90/m)) for m %f and p90 %f', (median, p90) => {
    for (const x of spreadOver(median)) {
      const share = phi((1.2816 * Math.log(x / median)) / Math.log(p90 / median));
      expect(Math.abs(rising(x, { median, p90 }) - share)).toBeLessThan(1e-6);
    }
  });

  test.each([
    [0.2, 0.05],
    [0.95, 0.6]
  ])('falling: 1 − Φ(1.2816 · ln(x/m) / ln(m/p10)) for m %f and p10 %f', (median, p10) => {
    for (const x of spreadOver(median)) {
      const share = 1 - phi((1.2816 * Math.log(x / median)) / Math.log(median / p10));
      expect(Math.abs(falling(x, { median, p10 }) - share)).toBeLessThan(1e-6);
    }
  });
});

describe('through points', () => {
  const points = [
    [1, 0.2],
    [2, 0.8],
    [4, 1]
  ] as const;
  test.each([
    [Number.NEGATIVE_INFINITY, 0.2],
    [0, 0.2],
    [1, 0.2],
    [1.5, 0.5],
    [2, 0.8],
    [3, 0.9],
    [4, 1],
    [5, 1],
    [Number.POSITIVE_INFINITY, 1]
  ])('%f scores %f', (x, score) => expect(through(x, points)).toBeCloseTo(score, 12));
});

describe('a score from few notes', () => {
  test.each([
    [1, 5, 0.75],
    [1, 19, 21.5 / 24],
    [1, 20, 1],
    [0, 10, 2.5 / 15],
    [0.5, 7, 0.5]
  ])('%f from %i notes becomes %f', (score, n, shrunk) => expect(shrink(score, n)).toBeCloseTo(shrunk, 12));
});
