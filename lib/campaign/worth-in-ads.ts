import { earnedMedia } from './kpi';

/** Yuan for a thousand impressions in the feed as published Chinese price lists of 2024-2026 have it. An estimate. */
export const feedCpm = { low: 15, value: 30, high: 50 } as const;

/** What as many impressions would cost as advertising in the feed, in yuan; no revenue, and in no return on investment. */
export function worthInAds(impressions: number | undefined): { low: number; value: number; high: number } | undefined {
  const at = (cpm: number) => earnedMedia({ impressions }, cpm);
  const [low, value, high] = [at(feedCpm.low), at(feedCpm.value), at(feedCpm.high)];
  return low === undefined || value === undefined || high === undefined ? undefined : { low, value, high };
}
