import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** More comments than this, on notes that are liked at all, are a giveaway or a dispute rather than interest. */
const heated = { commentsPerLike: 0.6, likes: 50, most: 0.6 };

/** How often a like comes with words. */
export const commentDepth = defineCriterion({
  id: 'comment-depth',
  needs: ['commentsPerLike', 'openedLikes'],
  score: ({ commentsPerLike, openedLikes }) =>
    Math.min(
      commentsPerLike.value > heated.commentsPerLike && openedLikes.value >= heated.likes ? heated.most : 1,
      through(commentsPerLike.value, [
        [0.003, 0.1],
        [0.01, 0.35],
        [0.04, 0.6],
        [0.1, 0.85],
        [0.25, 1]
      ])
    )
});
