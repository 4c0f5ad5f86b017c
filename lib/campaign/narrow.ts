import type { Row } from '@/lib/shortlist/row';
import { type AskingPrice, askingPrice, type Cost, costOf } from './asking-price';
import { bestWithin } from './best-within';
import { pointsOf, type RuledOut, ruledOut, type Wishes } from './ruled-out';

/** What the user decided by hand, by creator: whoever is held in stays whatever the rules say. */
export type ByHand = ReadonlyMap<string, 'in' | 'out'>;

/** Why a creator leaves. Whoever is not ruled out leaves because others are worth more together. */
export type Reason =
  | RuledOut
  | { why: 'by-hand' }
  /** All places are taken; `least` are the points of the last of those who were chosen. */
  | { why: 'no-place'; least: number | undefined }
  /** More than what is left of the budget, which others turn into more points. */
  | { why: 'no-money'; price: number; isEstimate: boolean; left: number };

export interface Candidate {
  row: Row;
  price: AskingPrice | undefined;
  isByHand: boolean;
}

/** A list narrowed: who stays and who leaves, the most points first. Who was archived before is in neither. */
export interface Narrowing {
  stays: Candidate[];
  leaves: (Candidate & { reason: Reason })[];
  /** Archived in the list before. */
  before: Row[];
  cost: Cost;
  /** Nobody else together has more points; not known where so many choices come out alike that not all were looked at. */
  isBest: boolean;
  /** What is left of the budget in yuan, below 0 where those held by hand cost more; absent without a budget. */
  left?: number;
}

/** More than all points measured of 200 creators, so that a point of score outweighs them. */
const POINT = 100_000;

/**
 * Narrows a list to those whose scores add up to the most within budget and number, exactly as far as that can be had at once; of equal sums
 * the one that more is measured of, then the cheaper. First come those held by hand, and what they cost is taken off.
 */
export function narrow(rows: readonly Row[], wishes: Wishes, byHand: ByHand): Narrowing {
  const before = rows.filter(({ membership }) => membership?.archived !== undefined);
  const candidates = rows
    .filter(row => !before.includes(row))
    .toSorted(byPoints)
    .map(row => ({ row, price: askingPrice(row.summary), hand: byHand.get(row.summary.creatorId) }));
  const held = candidates.filter(({ hand }) => hand === 'in');
  const judged = candidates
    .filter(({ hand }) => hand !== 'in')
    .map(one => ({ ...one, out: one.hand === 'out' ? ({ why: 'by-hand' } as const) : ruledOut(one.row, wishes) }));
  const open = judged.filter(({ out }) => out === undefined).map(({ row, price }) => ({ row, ...worthOf(row, price) }));
  const spent = costOf(held.map(({ price }) => price)).total;
  const { budgetYuan, keep } = wishes;
  const { chosen, isBest } = bestWithin(open, {
    most: Math.max(0, keep - held.length),
    ...(budgetYuan !== undefined && { budget: budgetYuan - spent })
  });
  const staying = new Set([...held, ...chosen].map(({ row }) => row));
  const stays = candidates.filter(({ row }) => staying.has(row));
  const cost = costOf(stays.map(({ price }) => price));
  const left = budgetYuan === undefined ? undefined : budgetYuan - cost.total;
  const least = chosen.map(({ row }) => pointsOf(row)).filter(points => points !== undefined);
  const outdone = { left, ...(least.length > 0 && { least: Math.min(...least) }) };
  return {
    stays: stays.map(candidateOf),
    leaves: judged
      .filter(({ row }) => !staying.has(row))
      .map(one => ({ ...candidateOf(one), reason: one.out ?? outdoneBy(one, outdone) })),
    before,
    cost,
    isBest,
    ...(left !== undefined && { left })
  };
}

const candidateOf = ({ row, price, hand }: Omit<Candidate, 'isByHand'> & { hand: string | undefined }): Candidate => ({
  row,
  price,
  isByHand: hand !== undefined
});

/** Without a budget no price is asked for, so who has none costs nothing here. */
function worthOf(row: Row, price: AskingPrice | undefined): { value: number; cost: number } {
  const points = pointsOf(row);
  return {
    value: points === undefined ? 0 : points * POINT + Math.round(row.summary.score.coverage),
    cost: price === undefined ? 0 : price.value
  };
}

function outdoneBy(
  { price }: Pick<Candidate, 'price'>,
  { left, least }: { left: number | undefined; least?: number }
): Reason {
  if (price && left !== undefined && price.value > left) {
    return { why: 'no-money', price: price.value, isEstimate: price.isEstimate, left: Math.max(0, left) };
  }
  return { why: 'no-place', least };
}

/** The most points first, provisional scores after the graded ones, those without a score last. */
function byPoints(one: Row, other: Row): number {
  const rank = ({ summary: { score } }: Row) => (score.value === null ? 2 : score.grade === null ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [points, others] = [one.summary.score.value, other.summary.score.value];
  return points === null || others === null ? 0 : others - points;
}
