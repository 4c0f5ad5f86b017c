import type { Report } from '@/lib/report/report';

/** Grades are 0…100: with so much less a provisional score is below every one, and without any score below all of them. */
const BELOW = 1000;

/**
 * Where a score stands among all, the best highest: grades, below them the provisional, last who has no score. The order of the table as it
 * opens, kept on an index so that the first rows are found without reading the rest.
 */
export function rankOf({ value, grade }: Report['score']): number {
  if (value === null) return -2 * BELOW;
  return grade === null ? value - BELOW : value;
}
