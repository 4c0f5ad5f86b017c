import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Accounts above a million followers keep fewer likes per follower: known ones have 2.1 to 3.4 where 8 is usual at 100K. */
const MEGA = { from: 1_000_000, factor: 2.5 };

/** 获赞与收藏 per follower: of 51 ordinary creators none had less than 1, one less than 2, half had 12. */
export const lifetimeEngagement = defineCriterion({
  id: 'lifetime-engagement',
  needs: ['likesAndCollectsPerFollower', 'followers'],
  score: ({ likesAndCollectsPerFollower, followers }) =>
    through(likesAndCollectsPerFollower.value * (followers.value >= MEGA.from ? MEGA.factor : 1), [
      [0.5, 0],
      [1, 0.15],
      [2, 0.3],
      [4, 0.5],
      [8, 0.65],
      [12, 0.75],
      [20, 0.88],
      [35, 0.97]
    ])
});
