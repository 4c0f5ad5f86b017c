import { defineRedFlag } from '@/lib/red-flags/red-flag';

/** Comments that would fit under any note. */
export const genericComments = defineRedFlag({
  id: 'generic-comments',
  needs: ['commentsSeen'],
  judged: 'later'
});
