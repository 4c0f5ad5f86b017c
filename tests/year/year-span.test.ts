import { expect, test } from 'vitest';
import { isIn, lastDay, monthAfter, spansOf, yearAt } from '@/lib/campaign/year-span';

test.each`
  month        | months | after
  ${'2026-12'} | ${0}   | ${'2026-12'}
  ${'2026-12'} | ${1}   | ${'2027-01'}
  ${'2026-01'} | ${11}  | ${'2026-12'}
  ${'2026-01'} | ${-1}  | ${'2025-12'}
  ${'2026-03'} | ${-27} | ${'2023-12'}
`('$months months after $month: $after', ({ month, months, after }) => {
  expect(monthAfter(month, months)).toBe(after);
});

test('four quarters follow one another without a gap, and the next year the first', () => {
  expect(spansOf('2026-12', 1)).toEqual([
    { quarter: 'test', from: '2026-12-01', until: '2027-03-01' },
    { quarter: 'scale', from: '2027-03-01', until: '2027-06-01' },
    { quarter: 'expand', from: '2027-06-01', until: '2027-09-01' },
    { quarter: 'earn', from: '2027-09-01', until: '2027-12-01' }
  ]);
  expect(spansOf('2026-12', 2)[0]).toEqual({ quarter: 'test', from: '2027-12-01', until: '2028-03-01' });
});

test.each`
  day             | place
  ${'2026-11-30'} | ${-1}
  ${'2026-12-01'} | ${0}
  ${'2027-02-28'} | ${0}
  ${'2027-03-01'} | ${1}
  ${'2027-11-30'} | ${3}
  ${'2027-12-01'} | ${-1}
  ${undefined}    | ${-1}
`('$day is in quarter $place', ({ day, place }) => {
  expect(spansOf('2026-12', 1).findIndex(span => isIn(day, span))).toBe(place);
});

test('the last day of a quarter, in a leap year too', () => {
  expect(lastDay({ until: '2027-03-01' })).toBe('2027-02-28');
  expect(lastDay({ until: '2028-03-01' })).toBe('2028-02-29');
});

test.each`
  day             | year
  ${'2025-01-01'} | ${1}
  ${'2026-12-01'} | ${1}
  ${'2027-11-30'} | ${1}
  ${'2027-12-01'} | ${2}
  ${'2030-01-05'} | ${4}
`('$day is in year $year', ({ day, year }) => {
  expect(yearAt('2026-12', day)).toBe(year);
});
