import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followersScale } from '@/components/history/followers-scale';
import { likesScale } from '@/components/history/likes-scale';
import { nearest, type Place } from '@/components/history/nearest';
import type { Count } from '@/lib/evidence/count';
import { exactly } from '@/tests/measures/evidence';

const [BOTTOM, TOP] = [110, 14];

describe('likes', () => {
  test.each<[string, number[], number[]]>([
    ['begin at the power of ten below them', [120, 23_000], [100, 1_000, 10_000]],
    ['begin at it where they reach it', [100, 900], [100, 1_000]],
    ['keep two lines where they lie close', [310, 340], [100, 1_000]],
    ['of ten begin at ten', [10, 45], [10, 100]],
    ['below ten begin at 0', [9, 45], [0, 10]],
    ['of nothing but 0 still have a scale', [0, 0], [0, 10]],
    ['of one note have a scale', [1], [0, 10]],
    ['up to five lines stand', [3, 12_000], [0, 10, 100, 1_000, 10_000]],
    ['of more than five every second one goes', [3, 120_000], [0, 100, 10_000]]
  ])('%s', (_, likes, ticks) => {
    expect(likesScale(likes, BOTTOM, TOP).ticks).toEqual(ticks);
  });

  test('0 stands on the ground, ten times as many stand about as far apart everywhere', () => {
    const { place } = likesScale([0, 100_000], BOTTOM, TOP);
    expect(place(0)).toBe(BOTTOM);
    expect(place(100_000)).toBeCloseTo(TOP);
    expect(place(1_000) - place(10_000)).toBeCloseTo(place(10_000) - place(100_000), 0);
  });

  test('whatever they are, all lie in the frame, more of them higher', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 40 }), likes => {
        const { place, ticks } = likesScale(likes, BOTTOM, TOP);
        const sorted = likes.toSorted((one, other) => one - other);
        const places = sorted.map(place);
        for (const y of [...places, ...ticks.map(place)]) {
          expect(y).toBeGreaterThanOrEqual(TOP - 1e-9);
          expect(y).toBeLessThanOrEqual(BOTTOM + 1e-9);
        }
        expect(places).toEqual(places.toSorted((one, other) => other - one));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(5);
      })
    );
  });
});

describe('followers', () => {
  const rounded: Count = { value: 36_000, low: 35_500, high: 36_499, precision: 'rounded', text: '3.6万' };

  test.each<[string, Count[], number[]]>([
    ['as in the mock-up', [64_200, 81_500].map(exactly), [60_000, 65_000, 70_000, 75_000, 80_000]],
    ['from nothing', [0, 1_000].map(exactly), [0, 500, 1_000]],
    ['a rounded count with all that it leaves open', [rounded], [35_500, 36_000, 36_500]],
    ['that hardly move', [81_355, 81_360].map(exactly), [80_500, 81_000, 81_500, 82_000]],
    ['two of one', [1, 1].map(exactly), [0, 1, 2, 3]]
  ])('%s', (_, counts, ticks) => {
    expect(followersScale(counts, 98, 8).ticks).toEqual(ticks);
  });

  test('a change of a thousandth does not look like a leap', () => {
    const { place } = followersScale([81_355, 81_436].map(exactly), 98, 8);
    expect(place(81_355) - place(81_436)).toBeLessThan(5);
  });

  test('whatever they are, all lie in the frame', () => {
    const counts = fc.array(fc.nat(50_000_000).map(exactly), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(counts, all => {
        const { place, ticks } = followersScale(all, 98, 8);
        for (const y of [...all.map(({ value }) => place(value)), ...ticks.map(place)]) {
          expect(y).toBeGreaterThanOrEqual(8 - 1e-6);
          expect(y).toBeLessThanOrEqual(98 + 1e-6);
        }
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(9);
      })
    );
  });
});

describe('the mark that a pointer means', () => {
  const marks: (Place & { name: string })[] = [
    { name: 'left', x: 10, y: 50 },
    { name: 'right', x: 30, y: 50 }
  ];
  test.each([
    ['on it', 10, 50, 'left'],
    ['nearer to the other', 21, 50, 'right'],
    ['at the edge of its reach', 10, 64, 'left'],
    ['beyond it', 10, 64.1, undefined]
  ])('%s', (_, x, y, name) => {
    expect(nearest(marks, { x, y })?.name).toBe(name);
  });
});
