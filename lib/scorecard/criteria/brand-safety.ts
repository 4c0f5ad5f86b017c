import { defineCriterion } from '@/lib/scorecard/criterion';

/** Words in titles and texts that a brand would not stand beside, for a person to look at. */
export const brandSafety = defineCriterion({
  id: 'brand-safety',
  needs: ['textsSeen'],
  judged: 'later'
});
