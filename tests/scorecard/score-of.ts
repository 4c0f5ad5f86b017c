import { expect } from 'vitest';
import type { Missing, Subject } from '@/lib/measures/measure';
import type { Criterion, CriterionContext } from '@/lib/scorecard/criterion';

/** The score, 0…1; fails the test when the criterion is unknown. */
export function scoreOf(criterion: Criterion, subject: Subject, context?: CriterionContext): number {
  const finding = criterion.judge(subject, context);
  if (finding.status === 'unknown') expect.fail(JSON.stringify(finding.missing));
  return finding.score;
}

/** What is missing for a score; fails the test when there is one. */
export function lackOf(criterion: Criterion, subject: Subject): Missing[] {
  const finding = criterion.judge(subject);
  if (finding.status !== 'unknown') expect.fail(`scored ${finding.score}`);
  return finding.missing;
}
