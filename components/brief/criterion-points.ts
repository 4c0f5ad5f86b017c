import { decimal } from '@/components/words/figures';
import type { JudgeSettings } from '@/lib/report/settings';
import { scorecard } from '@/lib/scorecard/scorecard';

/** The points of a criterion under these weights, in words: "4", "5.3". */
export function criterionPoints(id: string, weights: JudgeSettings['weights']): string {
  const dimension = scorecard.find(({ criteria }) => criteria.some(({ criterion }) => criterion.id === id));
  const listed = dimension?.criteria.find(({ criterion }) => criterion.id === id);
  if (!dimension || !listed) throw new Error(`No criterion is called ${id}`);
  const points = (listed.points * (weights?.[dimension.id] ?? dimension.points)) / dimension.points;
  return decimal(points, Number.isInteger(points) ? 0 : 1);
}
