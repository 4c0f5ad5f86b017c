import { defineCriterion } from '@/lib/scorecard/criterion';

/** How much of the recent work lies in the brief's niche. */
export const nicheFit = defineCriterion({
  id: 'niche-fit',
  needs: ['targetNiche', 'nicheShare'],
  judged: 'later'
});
