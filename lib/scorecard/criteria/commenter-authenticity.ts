import type { Measured } from '@/lib/measures/measure';
import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/**
 * How ordinary the commenting accounts are: not many new ones, not many made in the same month, not always the same. The worst of the
 * three counts; a circle may be loyal readers, so it costs less. Nothing else is inferred about a commenter.
 */
export const commenterAuthenticity = defineCriterion({
  id: 'commenter-authenticity',
  needs: ['commentersSeen'],
  uses: ['youngCommenterShare', 'registrationCluster', 'circleShare'],
  score: ({ youngCommenterShare, registrationCluster, circleShare }) =>
    1 -
    Math.max(
      doubtOf(youngCommenterShare, [
        [0.02, 0],
        [0.1, 0.4],
        [0.25, 1]
      ]),
      doubtOf(registrationCluster, [
        [0.3, 0],
        [0.5, 0.5],
        [0.7, 1]
      ]),
      doubtOf(circleShare, [
        [0.3, 0],
        [0.6, 0.6]
      ])
    )
});

/** 0…1; what is not known is no reason to doubt. */
const doubtOf = (share: Measured | undefined, points: readonly (readonly [share: number, doubt: number])[]): number =>
  share === undefined ? 0 : through(share.value, points);
