import type { Subject } from '@/lib/measures/measure';
import type { CriterionContext, CriterionFinding } from '@/lib/scorecard/criterion';
import { type Dimension, scorecard } from '@/lib/scorecard/scorecard';
import type { CriterionReport, DimensionReport } from './report';
import type { JudgeSettings } from './settings';

interface Scored {
  id: string;
  points: number;
  finding: CriterionFinding;
}

/** The five dimensions judged, and how far the measured points can be trusted, 0…1 of all 100. */
export function judgeDimensions(
  subject: Subject,
  { weights }: JudgeSettings,
  context: CriterionContext
): { dimensions: DimensionReport[]; confidence: number } {
  if (weights !== undefined) requireHundred(Object.values(weights));
  let trusted = 0;
  const dimensions = scorecard.map(dimension => {
    const weight = weights?.[dimension.id] ?? dimension.points;
    const scored = judgeCriteria(subject, dimension, weight, context);
    for (const { points, finding } of scored)
      if (finding.status === 'scored') trusted += points * finding.judgedShare * finding.confidence;
    return reportOf(dimension, weight, scored);
  });
  return { dimensions, confidence: trusted / 100 };
}

function requireHundred(weights: readonly number[]): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 100) > 1e-9 || weights.some(weight => weight < 0)) {
    throw new RangeError(`the weights of the five dimensions sum to 100, not ${total}`);
  }
}

const judgeCriteria = (subject: Subject, dimension: Dimension, weight: number, context: CriterionContext): Scored[] =>
  dimension.criteria.map(({ criterion, points }) => ({
    id: criterion.id,
    points: (points * weight) / dimension.points,
    finding: criterion.judge(subject, context)
  }));

function reportOf({ id }: Dimension, points: number, scored: readonly Scored[]): DimensionReport {
  const criteria = scored.map(criterionReport);
  const { known, earned } = tally(criteria);
  return { id, points, known, score: known === 0 ? null : (earned / known) * 100, criteria };
}

function criterionReport({ id, points, finding }: Scored): CriterionReport {
  if (finding.status === 'unknown') return { id, points, ...finding };
  const { status, score, judgedShare, more, cites } = finding;
  return { id, points, status, score, ...(judgedShare < 1 && { known: points * judgedShare, missing: more }), cites };
}

/** Points measured and points earned of these criteria. */
export function tally(criteria: readonly CriterionReport[]): { known: number; earned: number } {
  let known = 0;
  let earned = 0;
  for (const criterion of criteria) {
    if (criterion.status === 'unknown') continue;
    const points = criterion.known ?? criterion.points;
    known += points;
    earned += points * criterion.score;
  }
  return { known, earned };
}
