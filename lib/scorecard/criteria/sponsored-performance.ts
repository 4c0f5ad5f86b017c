import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** How paid notes do against the creator's own others: of eight creators the middle does as well, the tenth percentile .44 of it. */
export const sponsoredPerformance = defineCriterion({
  id: 'sponsored-performance',
  needs: ['sponsoredRatio'],
  score: ({ sponsoredRatio }) =>
    through(sponsoredRatio.value, [
      [0.2, 0.1],
      [0.5, 0.45],
      [0.8, 0.75],
      [1, 0.9],
      [1.3, 1]
    ])
});
