import { defineCriterion } from '@/lib/scorecard/criterion';

/** How much of the audience is the one that the brief asks for. */
export const targetMatch = defineCriterion({
  id: 'target-match',
  needs: ['targetAudience', 'audience'],
  judged: 'later'
});
