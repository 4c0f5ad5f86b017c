import { peersOf } from '@/lib/benchmarks/peers';
import { defineCriterion } from '@/lib/scorecard/criterion';
import { rising, shrink } from '@/lib/scorecard/curves';

/** The engagement rate against creators of the same size, where half of them score under one half. */
export const peerEngagement = defineCriterion({
  id: 'peer-engagement',
  needs: ['followers', 'engagementRate'],
  score: ({ followers, engagementRate }) =>
    shrink(rising(engagementRate.value, peersOf(followers.value)), engagementRate.n)
});
