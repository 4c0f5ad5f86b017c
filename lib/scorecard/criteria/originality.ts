import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** The same title again and again is how copied and bulk-made notes look; 6 % of ordinary creators repeat more than one in twenty. */
export const originality = defineCriterion({
  id: 'originality',
  needs: ['repeatedTitles'],
  score: ({ repeatedTitles }) =>
    through(repeatedTitles.value, [
      [0, 1],
      [0.02, 1],
      [0.05, 0.7],
      [0.15, 0.2],
      [0.3, 0]
    ])
});
