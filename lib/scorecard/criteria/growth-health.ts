import { defineCriterion } from '@/lib/scorecard/criterion';

/** A month's growth of followers; steady growth scores best, a fall or an explosion worst. */
export const growthHealth = defineCriterion({
  id: 'growth-health',
  needs: ['followerHistoryDays'],
  judged: 'later'
});
