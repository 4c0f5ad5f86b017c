import { graded } from '@/lib/benchmarks/grades';
import type { TierId } from '@/lib/report/report';
import type { Row } from '@/lib/shortlist/row';
import { askingPrice } from './asking-price';

/** How a list is to be narrowed. */
export interface Wishes {
  /** How many are to stay; the guide says 10 to 15. */
  keep: number;
  budgetYuan?: number | undefined;
  minimumScore?: number | undefined;
  /** Whether those may stay whose score is provisional. */
  provisional: boolean;
  /** Only creators of these sizes, as the brief wants them; none named is any. */
  tiers?: readonly TierId[] | undefined;
}

/** Why a creator cannot stay, whoever else does, with the figures of it. */
export type RuledOut =
  | { why: 'not-inspected' }
  | { why: 'critical-signal'; flags: string[] }
  | { why: 'nothing-measured' }
  | { why: 'thin'; measured: number; needed: number }
  | { why: 'few-dimensions'; needed: number }
  | { why: 'score-below'; score: number; line: number }
  | { why: 'other-tier'; tier: TierId }
  | { why: 'price-unknown' }
  | { why: 'above-budget'; price: number; isEstimate: boolean; budget: number };

/** The number as every view writes it: whole points that were reached. */
export const pointsOf = ({ summary: { score } }: Row): number | undefined =>
  score.value === null ? undefined : Math.floor(score.value + 1e-9);

/** The first thing that rules a creator out, the gravest first; undefined where nothing does. A price is asked for only under a budget. */
export function ruledOut(
  row: Row,
  { budgetYuan, minimumScore, provisional, tiers = [] }: Wishes
): RuledOut | undefined {
  const { followers, flags, score, tier } = row.summary;
  if (followers === undefined) return { why: 'not-inspected' };
  const critical = flags.filter(({ severity }) => severity === 'critical').map(({ id }) => id);
  if (critical.length > 0) return { why: 'critical-signal', flags: critical };
  const points = pointsOf(row);
  if (points === undefined) return { why: 'nothing-measured' };
  if (score.grade === null && !provisional) {
    return score.coverage < graded.coverage
      ? { why: 'thin', measured: Math.floor(score.coverage), needed: graded.coverage }
      : { why: 'few-dimensions', needed: graded.dimensions };
  }
  if (minimumScore !== undefined && points < minimumScore) {
    return { why: 'score-below', score: points, line: minimumScore };
  }
  if (tier && tiers.length > 0 && !tiers.includes(tier.id)) return { why: 'other-tier', tier: tier.id };
  if (budgetYuan === undefined) return undefined;
  const price = askingPrice(row.summary);
  if (price === undefined) return { why: 'price-unknown' };
  if (price.value <= budgetYuan) return undefined;
  return { why: 'above-budget', price: price.value, isEstimate: price.isEstimate, budget: budgetYuan };
}
