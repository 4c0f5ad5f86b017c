import type { CriterionReport, Report } from '@/lib/report/report';

/** The points that a brief would measure: those that nothing else is missing for. */
export const briefGain = ({ dimensions }: Report): number =>
  dimensions.flatMap(({ criteria }) => criteria).reduce((gain, criterion) => gain + lackedBy(criterion), 0);

function lackedBy(criterion: CriterionReport): number {
  const { points, missing = [] } = criterion;
  if (missing.length === 0 || missing.some(({ remedy }) => remedy !== 'write-brief')) return 0;
  return criterion.status === 'scored' ? points - (criterion.known ?? points) : points;
}
