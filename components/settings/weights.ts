import type { JudgeSettings } from '@/lib/report/settings';
import { type DimensionId, scorecard } from '@/lib/scorecard/scorecard';

/** Points of the five dimensions. */
export type Weights = NonNullable<JudgeSettings['weights']>;

/** The same for each dimension, in the scorecard's order. */
export const perDimension = <Value>(give: (id: DimensionId) => Value): Record<DimensionId, Value> => ({
  'audience-quality': give('audience-quality'),
  engagement: give('engagement'),
  'content-quality': give('content-quality'),
  'brand-alignment': give('brand-alignment'),
  'performance-history': give('performance-history')
});

/** The guide's weights. */
export const standardWeights: Weights = perDimension(
  id => scorecard.find(dimension => dimension.id === id)?.points ?? Number.NaN
);

/** The sum, NaN while one is no number. */
export const sumOf = (weights: Weights): number => scorecard.reduce((sum, { id }) => sum + weights[id], 0);

/**
 * Whole weights that sum to 100, the one just `held` as it is and the others in proportion. Undefined when the held one leaves nothing to
 * spread.
 */
export function spreadRest(weights: Weights, held: DimensionId): Weights | undefined {
  const rest = 100 - weights[held];
  const others = scorecard.flatMap(({ id }) => (id === held ? [] : [id]));
  const total = others.reduce((sum, id) => sum + weights[id], 0);
  if (!(rest >= 0) || !Number.isFinite(total)) return undefined;
  const exact = others.map(id => ({ id, share: total === 0 ? rest / others.length : (weights[id] / total) * rest }));
  const short = Math.round(rest - exact.reduce((sum, { share }) => sum + Math.floor(share), 0));
  const byRemainder = exact.toSorted((one, other) => (other.share % 1) - (one.share % 1));
  const rounded = new Map(byRemainder.map(({ id, share }, place) => [id, Math.floor(share) + (place < short ? 1 : 0)]));
  return perDimension(id => rounded.get(id) ?? weights[id]);
}
