import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Notes in 30 days; creators of the marketplace post 8 in the middle, 2 at the tenth percentile and 16 at the ninetieth. */
export const cadence = defineCriterion({
  id: 'cadence',
  needs: ['postsPer30Days'],
  score: ({ postsPer30Days }) =>
    through(postsPer30Days.value, [
      [0, 0],
      [1, 0.25],
      [2, 0.45],
      [4, 0.65],
      [8, 0.9],
      [12, 1],
      [20, 1],
      [40, 0.7],
      [90, 0.4]
    ])
});
