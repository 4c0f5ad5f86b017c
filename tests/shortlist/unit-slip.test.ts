import { expect, test } from 'vitest';
import { unitSlip } from '@/lib/shortlist/unit-slip';

const middle = (value: number) => ({ low: value / 3.7, value, high: value * 3.7 });

test.each([
  ['in 万', 1.2, 12_000, 12_000],
  ['in 万, off the middle', 0.8, 12_000, 8_000],
  ['in 千', 2.9, 2_400, 2_900],
  ['ten thousand times too much', 29_000_000, 2_400, 2_900],
  ['a thousand times too much', 2_900_000, 2_400, 2_900],
  ['as usual', 2_900, 2_400, undefined],
  ['at the lower end', 1_000, 3_700, undefined],
  ['just below the band, where nothing else fits', 640, 2_400, undefined],
  ['a tenth of the middle: cheap, but no slip', 240, 2_400, undefined],
  ['a hundred times too much: no unit does that', 240_000, 2_400, undefined],
  ['where 千 and 万 both fit, the nearer to the middle', 0.0031, 10, 3.1 * 10]
])('%s', (_what, typed, usual, meant) => expect(unitSlip(typed, middle(usual))).toBe(meant));
