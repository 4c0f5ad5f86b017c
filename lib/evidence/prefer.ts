import type { Count } from './count';
import { shanghaiDay } from './days';
import type { Reading, Source } from './reading';

type Rank = readonly (string | number)[];

const PRECISION: Record<Count['precision'], number> = { exact: 3, rounded: 2, estimate: 1, floor: 0 };
const SOURCE: Record<Source, number> = {
  user: 5,
  marketplace: 4,
  'live-state': 3,
  'inline-state': 2,
  page: 1,
  import: 0
};

/** Which of two things stands: the one of higher rank. A total order, so that merging does not depend on sequence. */
export function prefer<Thing>(one: Thing | undefined, other: Thing | undefined, rank: (thing: Thing) => Rank) {
  if (one === undefined || other === undefined) return one ?? other;
  return isHigher([...rank(other), JSON.stringify(other)], [...rank(one), JSON.stringify(one)]) ? other : one;
}

/** A floor never replaces a figure; on one day the more precise stands, else the later. `at` is an ISO instant. */
export const countRank = (count: Count, at: string): Rank => [
  count.precision === 'floor' ? 0 : 1,
  shanghaiDay(at),
  PRECISION[count.precision],
  at,
  count.value
];

/** The later reading stands, at one instant that of the better source; what only the user can say has no other source. */
export const readingRank = ({ at, from = 'user' }: { at: string; from?: Source }): Rank => [at, SOURCE[from]];

export const countReadingRank = (reading: Reading<Count>): Rank => [
  ...countRank(reading.value, reading.at),
  SOURCE[reading.from]
];

export const precisionOf = (count: Count): number => PRECISION[count.precision];

function isHigher(one: Rank, other: Rank): boolean {
  for (const [place, part] of one.entries()) {
    const counterpart = other[place];
    if (counterpart === undefined || part === counterpart) continue;
    return part > counterpart;
  }
  return false;
}
