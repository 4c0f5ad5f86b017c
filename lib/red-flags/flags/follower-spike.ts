import { defineRedFlag } from '@/lib/red-flags/red-flag';

/** A jump in followers that no note explains. */
export const followerSpike = defineRedFlag({
  id: 'follower-spike',
  needs: ['followerHistory'],
  judged: 'later'
});
