import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** The last ten notes against the twenty before; .72 is ordinary, because new notes still gather likes. */
export const momentum = defineCriterion({
  id: 'momentum',
  needs: ['momentum'],
  score: ({ momentum }) =>
    through(momentum.value, [
      [0.2, 0.1],
      [0.4, 0.3],
      [0.72, 0.55],
      [1, 0.7],
      [1.4, 0.9],
      [1.7, 1]
    ])
});
