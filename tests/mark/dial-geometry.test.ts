import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDial } from '@/components/mark/dial-geometry';
import { barStops, nothingMeasured, type ScoreFigures, scoreParts } from '@/components/mark/score-parts';

const seventyTwo: ScoreFigures = { value: 72, low: 53, high: 78, coverage: 64, grade: 'average' };

/** A score as the scorecard makes one: the range by its rule, a grade from 50 measured points. */
const scores = fc
  .record({ value: fc.double({ min: 0, max: 100, noNaN: true }), coverage: fc.integer({ min: 1, max: 100 }) })
  .map(({ value, coverage }): ScoreFigures => {
    const earned = (value * coverage) / 100;
    const open = 100 - coverage;
    return {
      value,
      coverage,
      low: earned + open * Math.min(0.2, value / 100),
      high: earned + open * Math.max(0.9, value / 100),
      grade: coverage < 50 ? null : 'average'
    };
  });

describe('72 with 64 points measured', () => {
  const drawing = drawDial(seventyTwo);

  test('earned, unmeasured and lost add up to 100', () => {
    expect(scoreParts(seventyTwo)).toEqual({ earned: 46, unmeasured: 36, lost: 18 });
  });

  test('one tick a point from 46 to 82, none beside the needle', () => {
    expect(drawing.ticks.map(({ at }) => at)).toEqual(
      Array.from({ length: 36 }, (_, place) => 46.5 + place).filter(at => at !== 71.5 && at !== 72.5)
    );
  });

  test('ticks inside the range are long', () => {
    const long = drawing.ticks.filter(({ inRange }) => inRange).map(({ at }) => at);
    expect([long[0], long.at(-1)]).toEqual([53.5, 77.5]);
  });

  test('the paths are those of the drawing', () => {
    expect(drawing.earned).toBe('M24.64 95.36A50 50 0 0 1 50.05 11.00');
    expect(drawing.lost).toBe('M109.93 57.45A50 50 0 0 1 95.36 95.36');
    expect(drawing.needle).toBe('M96.15 38.62L109.92 30.48');
    expect(drawing.ticks[0]?.path).toBe('M52.37 14.13L51.22 7.23');
    expect(drawing.ticks[7]?.path).toBe('M67.39 15.61L69.03 5.75');
    expect(drawing.provisional).toBe(false);
  });

  test('the bar stops at 46.08, 82.08 and 72', () => {
    const { earned, open, needle } = barStops(seventyTwo);
    expect([earned, open, needle].map(stop => Number(stop.toFixed(6)))).toEqual([46.08, 82.08, 72]);
  });
});

test('all measured leaves no tick', () => {
  const drawing = drawDial({ ...seventyTwo, low: 72, high: 72, coverage: 100 });
  expect(drawing.ticks).toEqual([]);
  expect(drawing.earned).toBe('M24.64 95.36A50 50 0 1 1 102.73 34.04');
  expect(drawing.lost).toBe('M103.33 35.06A50 50 0 0 1 95.36 95.36');
});

test('all earned leaves nothing lost', () => {
  expect(drawDial({ value: 100, low: 100, high: 100, coverage: 100, grade: 'excellent' })).toMatchObject({
    earned: 'M24.64 95.36A50 50 0 1 1 95.36 95.36',
    lost: null,
    ticks: []
  });
});

test('nothing measured is a hundred short ticks without a needle', () => {
  const drawing = drawDial(nothingMeasured);
  expect(drawing).toMatchObject({ earned: null, lost: null, needle: null, provisional: true });
  expect(drawing.ticks).toHaveLength(100);
  expect(drawing.ticks.some(({ inRange }) => inRange)).toBe(false);
});

test('whatever the score, the parts add up and the needle stands among the ticks', () => {
  fc.assert(
    fc.property(scores, score => {
      const { earned, unmeasured, lost } = scoreParts(score);
      expect(earned + unmeasured + lost).toBe(100);
      expect(Math.min(earned, unmeasured, lost)).toBeGreaterThanOrEqual(0);
      const stops = barStops(score);
      expect(stops.needle).toBeGreaterThanOrEqual(stops.earned - 1e-9);
      expect(stops.needle).toBeLessThanOrEqual(stops.open + 1e-9);
      expect(JSON.stringify(drawDial(score))).not.toMatch(/NaN|Infinity/);
    })
  );
});
