import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** A jump without a reason is no growth, however it fits the curve. */
const MOST_WITH_SPIKE = 0.2;

/** A month's growth of followers in %: steady growth scores best; half of 240 ordinary creators won 4 % or more, one in twenty 37 %. */
export const growthHealth = defineCriterion({
  id: 'growth-health',
  needs: ['followerGrowth30d'],
  score: ({ followerGrowth30d }, { raised }) =>
    Math.min(
      raised.has('follower-spike') ? MOST_WITH_SPIKE : 1,
      through(followerGrowth30d.value * 100, [
        [-5, 0.1],
        [-1, 0.35],
        [0, 0.5],
        [1.2, 0.6],
        [4, 0.75],
        [10, 0.85],
        [20, 0.8],
        [40, 0.6],
        [100, 0.3]
      ])
    )
});
