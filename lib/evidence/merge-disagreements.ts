import type { Count } from './count';
import type { Disagreement } from './disagreement';
import { prefer } from './prefer';

/** Whether no number is allowed by both counts. */
export const contradict = (one: Count, other: Count): boolean =>
  (one.high ?? other.low) < other.low || (other.high ?? one.low) < one.low;

/** The latest disagreement about each figure; any order gives the same. */
export function mergeDisagreements(...lists: (Disagreement[] | undefined)[]): Disagreement[] {
  const latest = new Map<string, Disagreement>();
  for (const disagreement of lists.flatMap(list => list ?? [])) {
    const key = `${disagreement.fact} ${disagreement.postId ?? ''}`;
    const kept = prefer(latest.get(key), disagreement, ({ at }) => [at]);
    if (kept) latest.set(key, kept);
  }
  return [...latest.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, kept]) => kept);
}
