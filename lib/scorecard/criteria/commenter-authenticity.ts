import { defineCriterion } from '@/lib/scorecard/criterion';

/** How ordinary the commenting accounts' ages are. Nothing else is inferred about a commenter. */
export const commenterAuthenticity = defineCriterion({
  id: 'commenter-authenticity',
  needs: ['commentersSeen'],
  judged: 'later'
});
