import { defineRedFlag } from '@/lib/red-flags/red-flag';

/** A large account without any sign of paid work. */
export const noBrandWork = defineRedFlag({
  id: 'no-brand-work',
  needs: ['followers', 'brandEvidence'],
  judged: 'later'
});
