import { defineCriterion } from '@/lib/scorecard/criterion';
import { falling, shrink } from '@/lib/scorecard/curves';

/** No one of 51 ordinary creators had a variation under .5: this even is too even. Below 30 likes on average chance alone decides. */
const tooEven = { variation: 0.3, likes: 30, score: 0.2 };

/** How far likes swing from note to note, by the spread of their logarithms. */
export const steadyEngagement = defineCriterion({
  id: 'steady-engagement',
  needs: ['likesSpread', 'likesVariation', 'meanLikes'],
  score: ({ likesSpread, likesVariation, meanLikes }) =>
    shrink(
      likesVariation.value < tooEven.variation && meanLikes.value >= tooEven.likes
        ? tooEven.score
        : falling(likesSpread.value, { median: 0.95, p10: 0.6 }),
      likesSpread.n
    )
});
