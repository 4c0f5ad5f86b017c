import { shareBelow } from '@/lib/benchmarks/log-normal';
import { MEAN_OVER_MEDIAN, PEER_MEDIAN_OF_MEANS, PEERS_ESTIMATED_FROM, peersOf } from '@/lib/benchmarks/peers';
import { defineRedFlag, verdictOf } from '@/lib/red-flags/red-flag';

/**
 * Few engagements for so many followers, by the upper end of the rate so that doubt speaks for the creator. The guide's 2 % alone
 * would condemn 85 to 90 % of large accounts; so only those who also do worse than half of their peers are critical.
 */
export const lowEngagement = defineRedFlag({
  id: 'low-engagement',
  needs: ['followers', 'meanEngagementRate'],
  thresholds: { rate: 0.02, followers: 100_000, peerMedian: PEER_MEDIAN_OF_MEANS },
  judge({ followers, meanEngagementRate: { value, low, high, n } }, { thresholds, guideLiteral }) {
    const peers = peersOf(followers.value);
    const large = followers.value >= thresholds.followers;
    const line = large ? thresholds.rate : peers.lowestTenth;
    const because = {
      rate: value,
      low,
      high,
      n,
      followers: followers.value,
      line,
      peerMedian: thresholds.peerMedian,
      betterThan: betterThan(value, peers),
      ...(followers.value >= PEERS_ESTIMATED_FROM && { peersEstimated: 1 })
    };
    if (high >= line) return verdictOf(undefined, because);
    return verdictOf(large && (guideLiteral || value < thresholds.peerMedian) ? 'critical' : 'warn', because);
  }
});

const betterThan = (rate: number, { median, p90 }: { median: number; p90: number }): number =>
  shareBelow(rate, { median: median * MEAN_OVER_MEDIAN, p90: p90 * MEAN_OVER_MEDIAN });
