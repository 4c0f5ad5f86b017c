import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Following thousands is how follow-for-follow looks; three points only, for a quarter of honest small accounts follow more than they have. */
const massFollowing = [
  { from: 1_500, most: 0.4 },
  { from: 1_000, most: 0.6 }
];

/** Followers per account followed, by powers of ten. */
export const followingRatio = defineCriterion({
  id: 'following-ratio',
  needs: ['followersPerFollowing', 'following'],
  score: ({ followersPerFollowing, following }) =>
    Math.min(
      massFollowing.find(({ from }) => following.value >= from)?.most ?? 1,
      through(Math.log10(followersPerFollowing.value), [
        [-0.5, 0.05],
        [0, 0.3],
        [0.5, 0.55],
        [1, 0.8],
        [1.7, 1]
      ])
    )
});
