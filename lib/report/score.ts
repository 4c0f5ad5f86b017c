import { type Grade, graded, grades, unmeasured } from '@/lib/benchmarks/grades';
import { tally } from './dimensions';
import type { DimensionReport, FlagReport, Report, Verdict } from './report';

/** Earned of measured points, with the range that the points not measured leave open. */
export function scoreOf(dimensions: readonly DimensionReport[], confidence: number): Report['score'] {
  const { known, earned } = tally(dimensions.flatMap(({ criteria }) => criteria));
  const value = known === 0 ? null : (earned / known) * 100;
  const open = 100 - known;
  const share = value === null ? undefined : value / 100;
  const low = earned + open * Math.min(unmeasured.low, share ?? unmeasured.low);
  const high = earned + open * Math.max(unmeasured.high, share ?? unmeasured.high);
  return {
    value,
    low: Math.min(low, value ?? low),
    high: Math.max(high, value ?? high),
    coverage: known,
    confidence,
    grade: gradeOf(value, known, dimensions)
  };
}

function gradeOf(value: number | null, coverage: number, dimensions: readonly DimensionReport[]): Grade | null {
  const known = dimensions.filter(({ known, points }) => points > 0 && known / points >= graded.knownShare);
  if (value === null || coverage < graded.coverage || known.length < graded.dimensions) return null;
  return grades.find(({ from }) => value >= from)?.grade ?? null;
}

const byGrade: Record<Grade, Verdict> = {
  excellent: 'recommended',
  good: 'recommended',
  average: 'consider',
  poor: 'not-recommended'
};

/** The grade in words, capped by critical flags: at "check first" by one, at "not recommended" by two, thin evidence or not. */
export function verdictOf(grade: Grade | null, flags: readonly FlagReport[]): Verdict {
  const verdict = grade === null ? 'provisional' : byGrade[grade];
  const critical = flags.filter(flag => flag.status === 'raised' && flag.severity === 'critical').length;
  if (critical >= 2 || verdict === 'not-recommended') return 'not-recommended';
  return critical === 1 ? 'check-first' : verdict;
}
