import { describe, expect, test } from 'vitest';
import { scoreHistory } from '@/lib/shortlist/score-history';
import { ago } from '@/tests/measures/evidence';
import { scoreOf, visitAt } from './visit-at';

const present = { at: ago(0), score: scoreOf(72), verdict: 'consider' as const, ruleset: '2026.12', own: '' };

describe('the present verdict', () => {
  test.each([
    ['the same as at the last visit', {}, 1],
    ['another score', { score: scoreOf(73) }, 2],
    ['a score that reads alike', { score: scoreOf(72.3) }, 1],
    ['more measured', { score: scoreOf(72, 70) }, 2],
    ['another verdict', { verdict: 'check-first' as const }, 2],
    ['another version of the rules', { ruleset: '2027.01' }, 2],
    ['edited rules', { own: '2026-11-19T08:00:00.000Z' }, 2]
  ])('%s', (_, differs, n) => {
    const all = scoreHistory([visitAt(7)], { ...present, ...differs });
    expect(all).toHaveLength(n);
    expect(all.map(({ isNow }) => isNow)).toEqual([false, true].slice(0, n));
  });

  test('stands alone where no visit was kept', () => {
    expect(scoreHistory([], present)).toMatchObject([{ at: ago(0), isNow: true, byOtherRules: false }]);
  });
});

test('a change of rules is marked where it comes into force', () => {
  const visits = [
    visitAt(9),
    visitAt(7, { ruleset: '2027.01' }),
    visitAt(5, { ruleset: '2027.01', own: 'brief' }),
    visitAt(3)
  ];
  expect(scoreHistory(visits, present).map(({ byOtherRules }) => byOtherRules)).toEqual([false, true, true, true]);
});
