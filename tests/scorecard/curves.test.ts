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
