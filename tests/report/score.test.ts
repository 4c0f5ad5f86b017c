import { describe, expect, it, test } from 'vitest';
import type { CriterionReport, DimensionReport, FlagReport } from '@/lib/report/report';
import { scoreOf, verdictOf } from '@/lib/report/score';
import { scorecard } from '@/lib/scorecard/scorecard';

/** The five dimensions with these points measured in each, all scored alike. */
function dimensionsOf(known: readonly number[], score: number): DimensionReport[] {
  return scorecard.map(({ id, points }, place) => {
    const measured = known[place] ?? 0;
    const criteria: CriterionReport[] = [
      { id: 'measured', points: measured, status: 'scored', score, cites: [] },
      { id: 'rest', points: points - measured, status: 'unknown', missing: [] }
    ];
    return { id, points, known: measured, score: measured === 0 ? null : score * 100, criteria };
  });
}

describe('the range', () => {
  test.each([
    ['ordinary: a fifth and nine tenths', 0.6, [30, 20, 0, 0, 0], 60, 40, 75],
    ['below a fifth: its own share', 0.1, [30, 20, 0, 0, 0], 10, 10, 50],
    ['above nine tenths: its own share', 0.95, [30, 20, 0, 0, 0], 95, 57.5, 95],
    ['all measured', 0.7, [30, 25, 20, 15, 10], 70, 70, 70]
  ])('%s', (_, score, known, value, low, high) => {
    const range = scoreOf(dimensionsOf(known, score), 1);
    expect(range.value).toBeCloseTo(value, 9);
    expect(range.low).toBeCloseTo(low, 9);
    expect(range.high).toBeCloseTo(high, 9);
  });

  it('of nothing measured is open', () =>
    expect(scoreOf(dimensionsOf([], 0), 0)).toEqual({
      value: null,
      low: 20,
      high: 90,
      coverage: 0,
      confidence: 0,
      grade: null
    }));
});

describe('the grade', () => {
  const full = [30, 25, 20, 15, 10];
  test.each([
    [0.9, 'excellent'],
    [0.899, 'good'],
    [0.75, 'good'],
    [0.749, 'average'],
    [0.6, 'average'],
    [0.599, 'poor'],
    [0, 'poor']
  ])('of %f is %s', (score, grade) => expect(scoreOf(dimensionsOf(full, score), 1).grade).toBe(grade));

  test.each([
    ['fifty points in three dimensions', [18, 24, 8, 0, 0], 'good'],
    ['forty-nine', [18, 23, 8, 0, 0], null],
    ['fifty in two and a bit', [18, 24, 7.9, 0.1, 0], null],
    ['fifty in two', [30, 20, 0, 0, 0], null]
  ])('with %s is %s', (_, known, grade) => expect(scoreOf(dimensionsOf(known, 0.8), 1).grade).toBe(grade));
});

describe('the verdict', () => {
  const raised = (severity: 'critical' | 'warn'): FlagReport => ({
    id: 'flag',
    status: 'raised',
    severity,
    because: {},
    cites: []
  });
  test.each([
    ['excellent', [], 'recommended'],
    ['good', [], 'recommended'],
    ['average', [], 'consider'],
    ['poor', [], 'not-recommended'],
    [null, [], 'provisional'],
    ['excellent', [raised('warn'), raised('warn')], 'recommended'],
    ['excellent', [raised('critical')], 'check-first'],
    ['average', [raised('critical'), raised('warn')], 'check-first'],
    ['poor', [raised('critical')], 'not-recommended'],
    [null, [raised('critical')], 'check-first'],
    ['excellent', [raised('critical'), raised('critical')], 'not-recommended'],
    [null, [raised('critical'), raised('critical')], 'not-recommended']
  ] as const)('of %s with %j is %s', (grade, flags, verdict) => expect(verdictOf(grade, flags)).toBe(verdict));
});
