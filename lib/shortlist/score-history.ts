import type { Report } from '@/lib/report/report';
import type { Visit } from './visit';
import { isOtherRules, isSameScore } from './what-changed';

/** A verdict at one time, as the rules of that time gave it. `at` is an ISO instant; `isNow` is the present one, which no visit wrote down. */
export interface Verdicted extends Pick<Visit, 'at' | 'score' | 'verdict' | 'ruleset' | 'own'> {
  isNow: boolean;
  /** Other rules than the one before it: a jump may be theirs. */
  byOtherRules: boolean;
}

/** The verdict in force, by which rules, and when it is looked at. */
export interface Present extends Pick<Report, 'score' | 'verdict' | 'ruleset'> {
  own: string;
  at: string;
}

/**
 * The verdicts of a creator's visits, oldest first, and the present one where it says another thing than the last: after an edit of the
 * rules, another brief, or what the user told since.
 */
export function scoreHistory(visits: readonly Visit[], present: Present): Verdicted[] {
  const { own, ...rest } = present;
  const now = { ...rest, ...(own !== '' && { own }) };
  const last = visits.at(-1);
  const all = [
    ...visits.map(visit => ({ ...visit, isNow: false })),
    ...(!last || isOther(last, now) ? [{ ...now, isNow: true }] : [])
  ];
  return all.map(({ at, score, verdict, ruleset, own, isNow }, place) => {
    const before = all[place - 1];
    return {
      at,
      score,
      verdict,
      ruleset,
      ...(own !== undefined && { own }),
      isNow,
      byOtherRules: before !== undefined && isOtherRules(before, { ruleset, ...(own !== undefined && { own }) })
    };
  });
}

const isOther = (last: Visit, now: Omit<Verdicted, 'isNow' | 'byOtherRules'>): boolean =>
  last.verdict !== now.verdict || isOtherRules(last, now) || !isSameScore(last.score, now.score);
