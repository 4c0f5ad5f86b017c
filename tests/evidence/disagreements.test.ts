import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { Disagreement } from '@/lib/evidence/disagreement';
import { contradict, mergeDisagreements } from '@/lib/evidence/merge-disagreements';

const POST = '68a1b2c3000000001203abcd';
const exact = (value: number): Count => ({ value, low: value, high: value, precision: 'exact', text: String(value) });
const rounded: Count = { value: 36_000, low: 35_500, high: 36_999, precision: 'rounded', text: '3.6万' };
const floor: Count = { value: 10_000, low: 10_000, high: null, precision: 'floor', text: '1万+' };

describe('two counts', () => {
  test.each([
    ['the same figure', exact(5), exact(5), false],
    ['two figures', exact(5), exact(6), true],
    ['a figure inside a rounded one', exact(36_012), rounded, false],
    ['a figure at its lower end', exact(35_500), rounded, false],
    ['a figure at its upper end', exact(36_999), rounded, false],
    ['a figure below', exact(35_499), rounded, true],
    ['a figure above', exact(37_000), rounded, true],
    ['a figure above a floor', exact(10_000), floor, false],
    ['a figure below a floor', exact(9_999), floor, true],
    ['two floors', floor, { ...floor, low: 100, value: 100 }, false]
  ])('%s', (_what, one, other, disagree) => {
    expect(contradict(one, other)).toBe(disagree);
    expect(contradict(other, one)).toBe(disagree);
  });
});

const at = (hour: number) => `2026-11-20T0${hour}:00:00.000Z`;
const told = (hour: number, kept: number, other: number, postId?: string): Disagreement => ({
  // The figures first, so that nothing but the time makes one the latest.
  kept: { count: exact(kept), from: 'page' },
  other: { count: exact(other), from: 'inline-state' },
  fact: postId ? 'likes' : 'followers',
  ...(postId && { postId }),
  at: at(hour)
});

describe('disagreements', () => {
  test('are kept one for each figure, the latest', () => {
    const list = [told(1, 9, 2), told(3, 5, 6), told(2, 7, 4), told(1, 7, 8, POST)];
    expect(mergeDisagreements(list)).toEqual([told(3, 5, 6), told(1, 7, 8, POST)]);
  });

  test('of one figure of two posts are two', () => {
    const another = POST.replace('abcd', 'abce');
    expect(mergeDisagreements([told(1, 1, 2, another)], undefined, [told(1, 1, 2, POST)])).toEqual([
      told(1, 1, 2, POST),
      told(1, 1, 2, another)
    ]);
  });

  test('are none where nobody disagreed', () => {
    expect(mergeDisagreements(undefined, [])).toEqual([]);
  });

  test('merge to the same in any order and grouping, and again', () => {
    const disagreement = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.nat(2), fc.nat(2), fc.constantFrom(undefined, POST))
      .map(([hour, kept, other, postId]) => told(hour, kept, other, postId));
    const lists = fc.array(fc.array(disagreement, { maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        lists.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const once = mergeDisagreements(...all);
          expect(mergeDisagreements(...shuffled)).toEqual(once);
          expect(mergeDisagreements(once, ...shuffled)).toEqual(once);
          expect(shuffled.reduce((merged, list) => mergeDisagreements(merged, list), [] as Disagreement[])).toEqual(
            once
          );
        }
      ),
      { numRuns: 1_000 }
    );
  });
});
