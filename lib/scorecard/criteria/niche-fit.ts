import { defineCriterion } from '@/lib/scorecard/criterion';
import { through } from '@/lib/scorecard/curves';

/** Without a brief only half of it can be told: whether there is a focus at all. */
const FOCUS_ALONE = 0.5;

/** How much of the recent work lies in the brief's niche; without one, in any single niche. */
export const nicheFit = defineCriterion({
  id: 'niche-fit',
  needs: ['nicheFit'],
  uses: ['targetNicheShare', 'nicheShare'],
  score: ({ nicheFit: { value } }) => {
    const score = through(value.share, [
      [0, 0],
      [0.1, 0.3],
      [0.3, 0.65],
      [0.6, 0.95],
      [0.8, 1]
    ]);
    if (value.of === 'brief') return score;
    return { score, judgedShare: FOCUS_ALONE, more: [{ measure: 'targetNicheShare', remedy: 'write-brief' }] };
  }
});
