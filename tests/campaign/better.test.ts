import { describe, expect, test } from 'vitest';
import { betterOf } from '@/lib/campaign/better';

const a = (low: number, high: number) => ({ creatorId: 'a', value: low, low, high });
const b = (low: number, high: number) => ({ creatorId: 'b', value: low, low, high });
const c = (low: number, high: number) => ({ creatorId: 'c', value: low, low, high });

describe('better is only whose interval lies wholly apart, on the better side', () => {
  test.each([
    ['apart', [a(71, 80), b(60, 70)], 'a', 'b'],
    ['touching', [a(70, 80), b(60, 70)], undefined, undefined],
    ['overlapping', [a(65, 80), b(60, 70)], undefined, undefined],
    ['one inside the other', [a(60, 90), b(70, 80)], undefined, undefined],
    ['apart from one of two', [a(71, 80), b(60, 70), c(75, 78)], undefined, 'b'],
    ['apart from both', [a(81, 90), b(60, 70), c(71, 78)], 'a', 'b'],
    ['exact and equal', [a(12, 12), b(12, 12)], undefined, undefined],
    ['exact and a step apart', [a(12, 12), b(11, 11)], 'a', 'b'],
    ['without an upper end', [a(71, Number.POSITIVE_INFINITY), b(60, 70)], 'a', 'b'],
    ['one alone', [a(71, 80)], undefined, undefined],
    ['nobody known', [], undefined, undefined]
  ])('%s', (_, contenders, higher, lower) => {
    expect(betterOf(contenders, 'higher')).toBe(higher);
    expect(betterOf(contenders, 'lower')).toBe(lower);
  });

  test('a provisional one is never better, but stands in the way', () => {
    expect(betterOf([{ ...a(71, 80), isDoubtful: true }, b(60, 70)], 'higher')).toBeUndefined();
    expect(betterOf([{ ...a(30, 60), isDoubtful: true }, b(61, 70)], 'higher')).toBe('b');
    expect(betterOf([{ ...a(30, 65), isDoubtful: true }, b(61, 70)], 'higher')).toBeUndefined();
  });
});
