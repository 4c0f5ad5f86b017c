import { defineCriterion } from '@/lib/scorecard/criterion';

/** The share of real and active followers, as an outside tool or the marketplace tells it. */
export const followerAuthenticity = defineCriterion({
  id: 'follower-authenticity',
  needs: ['followerQuality'],
  judged: 'later'
});
