import { defineCriterion } from '@/lib/scorecard/criterion';

/** How many comments say something about the note. Short is not generic; questions and tagged friends never are. */
export const commentGenuineness = defineCriterion({
  id: 'comment-genuineness',
  needs: ['commentsSeen'],
  judged: 'later'
});
