import { type TierId, tiers } from '@/lib/benchmarks/tiers';
import type { Count } from '@/lib/evidence/count';
import type { Summary } from '@/lib/shortlist/summary';
import { askingPrice, type Cost, costOf } from './asking-price';
import { costPerEngagement } from './comparison';
import { median } from './median';

/** The creators of one tier together; each figure says over how many of them it runs, absent where of none. */
export interface TierShare {
  tier: TierId;
  creatorIds: string[];
  /** Followers, which overlap: nobody knows how many people follow two of them. */
  followers?: { value: number; low: number; high: number | null; of: number };
  cost: Cost;
  /** The middle creator's yuan for one post, as they ask or, for so many of them, as the market does. */
  price?: { value: number; of: number; estimated: number };
  /** The middle creator's yuan per engagement. */
  costPerEngagement?: { value: number; of: number };
  /** The mean of the graded scores. */
  score?: { value: number; of: number };
  critical: number;
}

export interface Pyramid {
  /** The largest tier first. */
  tiers: TierShare[];
  /** Whose followers are not known yet. */
  unknown: string[];
}

/** Pours creators into the guide's pyramid. */
export function pyramidOf(summaries: readonly Summary[]): Pyramid {
  const inTier = (id: TierId) => summaries.filter(({ tier }) => tier?.id === id);
  return {
    tiers: tiers.map(({ id }) => shareOf(id, inTier(id))).toReversed(),
    unknown: summaries.filter(({ tier }) => tier === undefined).map(({ creatorId }) => creatorId)
  };
}

function shareOf(tier: TierId, summaries: readonly Summary[]): TierShare {
  const followers = summaries.flatMap(summary => summary.followers ?? []);
  const perEngagement = summaries.flatMap(summary => costPerEngagement(summary)?.value ?? []);
  const scores = summaries.flatMap(({ score }) => (score.value === null || score.grade === null ? [] : score.value));
  const middle = median(perEngagement);
  const prices = summaries.flatMap(summary => askingPrice(summary) ?? []);
  const price = median(prices.map(({ value }) => value));
  return {
    tier,
    creatorIds: summaries.map(({ creatorId }) => creatorId),
    ...(followers.length > 0 && { followers: { ...sumOf(followers), of: followers.length } }),
    cost: costOf(summaries.map(askingPrice)),
    ...(price !== undefined && {
      price: { value: price, of: prices.length, estimated: prices.filter(({ isEstimate }) => isEstimate).length }
    }),
    ...(middle !== undefined && { costPerEngagement: { value: middle, of: perEngagement.length } }),
    ...(scores.length > 0 && { score: { value: mean(scores), of: scores.length } }),
    critical: summaries.filter(isCritical).length
  };
}

const isCritical = ({ flags }: Summary): boolean =>
  flags.some(({ status, severity }) => status === 'raised' && severity === 'critical');

const sumOf = (counts: readonly Count[]): { value: number; low: number; high: number | null } => ({
  value: counts.reduce((sum, { value }) => sum + value, 0),
  low: counts.reduce((sum, { low }) => sum + low, 0),
  high: counts.reduce<number | null>((sum, { high }) => (sum === null || high === null ? null : sum + high), 0)
});

const mean = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0) / figures.length;
