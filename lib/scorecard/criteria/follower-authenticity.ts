import { defineCriterion } from '@/lib/scorecard/criterion';
import { falling, through } from '@/lib/scorecard/curves';

/** A fifth of suspicious followers scores half, one in twenty .9, which is the guide's "more than 95 % real". */
const suspicious = { median: 0.2, p10: 0.05 };

/**
 * Active shares by whose meter: the marketplace's own "beats x % of peers", and the percentiles of creators in two tools. The three are
 * different quantities of one name.
 */
const marketplace = [
  [0.4, 0.1],
  [0.55, 0.36],
  [0.65, 0.5],
  [0.8, 0.75],
  [0.88, 0.85],
  [0.95, 0.97]
] as const;
const tools = [
  [0.2, 0.1],
  [0.3, 0.3],
  [0.4, 0.5],
  [0.5, 0.65],
  [0.65, 0.85],
  [0.75, 0.93]
] as const;

/** The share of real and active followers, as an outside tool or the marketplace tells it. */
export const followerAuthenticity = defineCriterion({
  id: 'follower-authenticity',
  needs: ['followerQuality'],
  uses: ['suspiciousShare', 'activeShare'],
  score: ({ followerQuality: { value } }) =>
    value.kind === 'suspicious'
      ? falling(value.share, suspicious)
      : through(value.share, value.meter === 'pugongying' ? marketplace : tools)
});
