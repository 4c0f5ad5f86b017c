import { defineCriterion } from '@/lib/scorecard/criterion';

/** Titles, texts, topics and pictures of opened notes, with the user's own rating. */
export const craft = defineCriterion({
  id: 'craft',
  needs: ['craftEvidence'],
  judged: 'later'
});
