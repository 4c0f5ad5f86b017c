import { inline } from '@/components/inspection/filled-by';
import { whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import type { Remedy } from '@/lib/measures/measure';
import type { Report } from '@/lib/report/report';

/** What could be judged once these remedies are done, in points and signals: "+5 points measured; checks sudden follower spike". */
export function unlocks(report: Report, remedies: readonly Remedy[]): string | undefined {
  const isWaiting = (rule: Report['flags'][number] | Report['dimensions'][number]['criteria'][number]) =>
    rule.status === 'unknown' &&
    rule.missing.length > 0 &&
    rule.missing.every(({ remedy }) => remedies.includes(remedy));
  const criteria = report.dimensions.flatMap(dimension => dimension.criteria.filter(isWaiting));
  const points = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const flags = report.flags.filter(isWaiting).map(({ id }) => inline(nameOf('flag', id)));
  const clauses = [
    ...(points > 0 ? [sayCount('next_gain', points, { count: whole(points) })] : []),
    ...(flags.length > 0 ? [say('next_checks', { flags: flags.join(say('name_separator')) })] : [])
  ];
  return clauses.length > 0 ? clauses.join(say('clause_separator')) : undefined;
}
