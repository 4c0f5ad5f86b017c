import { isInspected } from '@/components/shortlist/row-name';
import type { Row } from '@/lib/shortlist/row';

/** Who of a list was inspected, the best first and provisional scores last, and who is still to come, in the order that they were added. */
export function inPanelOrder(rows: readonly Row[]): { inspected: Row[]; coming: Row[] } {
  const there = rows.filter(({ membership }) => !membership?.archived);
  return {
    inspected: there
      .filter(isInspected)
      .toSorted((one, other) => Number(isGraded(other)) - Number(isGraded(one)) || scoreOf(other) - scoreOf(one)),
    coming: there
      .filter(row => !isInspected(row))
      .toSorted((one, other) => ((one.membership?.addedAt ?? '') < (other.membership?.addedAt ?? '') ? -1 : 1))
  };
}

const isGraded = ({ summary }: Row): boolean => summary.score.grade !== null;
/** Who has no number comes after everybody who has one. */
const scoreOf = ({ summary }: Row): number => summary.score.value ?? -1;
