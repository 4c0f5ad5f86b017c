import type { Narrowing } from './narrow';
import type { RuledOut, Wishes } from './ruled-out';

/** What stands in the way of a narrowing that answers something, with its figures; each has a next step of its own. */
export type Advice =
  | { about: 'nobody' }
  | { about: 'nobody-inspected'; count: number }
  | { about: 'no-money' }
  | { about: 'nobody-priced'; count: number }
  | { about: 'one' }
  | { about: 'held-beyond-budget'; over: number }
  | { about: 'all-stay'; count: number; keep: number }
  | { about: 'fewer'; count: number; keep: number; most?: { why: RuledOut['why']; count: number } };

/** The first thing to say; undefined where as many stay as were wanted. */
export function adviceOf({ stays, leaves, left }: Narrowing, { keep, budgetYuan }: Wishes): Advice | undefined {
  const all = [...stays, ...leaves];
  const inspected = all.filter(({ row }) => row.summary.followers !== undefined);
  if (all.length === 0) return { about: 'nobody' };
  if (inspected.length === 0) return { about: 'nobody-inspected', count: all.length };
  if (budgetYuan === 0) return { about: 'no-money' };
  if (budgetYuan !== undefined && inspected.every(({ price }) => price === undefined)) {
    return { about: 'nobody-priced', count: inspected.length };
  }
  if (all.length === 1) return { about: 'one' };
  if (left !== undefined && left < 0) return { about: 'held-beyond-budget', over: -left };
  if (leaves.length === 0) return { about: 'all-stay', count: stays.length, keep };
  if (stays.length >= keep) return undefined;
  const most = commonest(leaves.map(({ reason }) => reason.why).filter(isRule));
  return { about: 'fewer', count: stays.length, keep, ...(most && { most }) };
}

/** Reasons that the user can do something about. */
const isRule = (why: Narrowing['leaves'][number]['reason']['why']): why is RuledOut['why'] =>
  why !== 'by-hand' && why !== 'no-place' && why !== 'no-money';

function commonest<One>(some: readonly One[]): { why: One; count: number } | undefined {
  const counts = new Map<One, number>();
  for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first && { why: first[0], count: first[1] };
}
