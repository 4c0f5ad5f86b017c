import { defineCriterion } from '@/lib/scorecard/criterion';

/** How paid notes do against the creator's own others. */
export const sponsoredPerformance = defineCriterion({
  id: 'sponsored-performance',
  needs: ['sponsoredComparison'],
  judged: 'later'
});
