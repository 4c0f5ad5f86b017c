import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeMarks } from '@/components/history/time-marks';
import { onAxis } from '@/components/words/dates';
import { speak } from '../words/speak';

/** The marks in words, as an axis shows them in English. */
function marked(from: string, to: string, pixels = 396): string[] {
  speak('en');
  return timeMarks(Date.parse(from), Date.parse(to), pixels).map(({ time, unit }) => onAxis(time, unit));
}

describe('an axis of time', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a year, every second month',
      '2025-11-20T08:00Z',
      '2026-11-20T08:00Z',
      ['Dec', 'Feb', 'Apr', 'Jun', 'Aug', 'Oct']
    ],
    ['three months, each', '2026-08-20T00:00Z', '2026-11-20T00:00Z', ['Sep', 'Oct', 'Nov']],
    [
      'two years, with the year at January',
      '2024-11-20T00:00Z',
      '2026-11-20T00:00Z',
      ['2025', 'Apr', 'Jul', 'Oct', '2026', 'Apr', 'Jul', 'Oct']
    ],
    ['five years', '2021-06-01T00:00Z', '2026-06-02T00:00Z', ['2022', '2023', '2024', '2025', '2026']],
    ['61 days, in days', '2026-09-20T00:00Z', '2026-11-20T00:00Z', ['Sep 21', 'Oct 5', 'Oct 19', 'Nov 2', 'Nov 16']],
    ['three days', '2026-11-17T08:00Z', '2026-11-20T08:00Z', ['Nov 18', 'Nov 19', 'Nov 20']],
    ['an hour of one day', '2026-11-20T03:00Z', '2026-11-20T04:00Z', ['Nov 20']]
  ])('%s', (_, from, to, words) => {
    expect(marked(from, to)).toEqual(words);
  });

  test('begins its days and months in Shanghai', () => {
    expect(timeMarks(Date.parse('2026-10-01T00:00+08:00'), Date.parse('2026-12-31T00:00Z'), 396)[0]?.time).toBe(
      Date.parse('2026-10-01T00:00+08:00')
    );
    expect(timeMarks(Date.parse('2026-10-01T00:01+08:00'), Date.parse('2026-12-31T00:00Z'), 396)[0]?.time).toBe(
      Date.parse('2026-11-01T00:00+08:00')
    );
  });

  test('a narrower one has fewer', () => {
    expect(marked('2025-11-20T08:00Z', '2026-11-20T08:00Z', 230)).toEqual(['2026', 'Apr', 'Jul', 'Oct']);
  });

  test('whatever the span, its marks are in order, in it, and not too many', () => {
    const start = Date.parse('2015-01-01T00:00Z');
    const span = fc.tuple(fc.nat(3_000), fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 200, max: 500 }));
    fc.assert(
      fc.property(span, ([day, days, pixels]) => {
        const from = start + day * 86_400_000 + 12_345;
        const to = from + days * 86_400_000;
        const times = timeMarks(from, to, pixels).map(({ time }) => time);
        expect(times.length).toBeGreaterThan(0);
        expect(times.length).toBeLessThanOrEqual(Math.floor(pixels / 48));
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        for (const time of times) {
          expect(time).toBeGreaterThanOrEqual(from);
          expect(time).toBeLessThanOrEqual(to);
        }
      })
    );
  });
});
