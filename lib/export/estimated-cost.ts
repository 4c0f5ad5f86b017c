import type { Summary } from '@/lib/shortlist/summary';

/**
 * Yuan per engagement at the price model's mid price: price ÷ (engagement rate × followers). Only where no quote is known, as
 * an estimate of its own; undefined while price, rate or followers are unknown or the rate is 0.
 */
export function estimatedCostPerEngagement(summary: Summary): number | undefined {
  const { quote, estimate, engagementRate, followers } = summary;
  if (quote || !estimate || !engagementRate || !followers) return undefined;
  const engagements = engagementRate.value * followers.value;
  return engagements > 0 ? estimate.value / engagements : undefined;
}
