import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** How much of the audience is the one that the brief asks for; the guide draws its line at 70 %. */
export const targetMatch = defineCriterion({
  id: 'target-match',
  needs: ['audienceAspects', 'targetOverlap'],
  score: ({ targetOverlap }) =>
    through(targetOverlap.value, [
      [0.3, 0.1],
      [0.5, 0.45],
      [0.7, 0.8],
      [0.85, 1]
    ])
});
