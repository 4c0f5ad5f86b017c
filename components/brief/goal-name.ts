import { type MessageKey, say } from '@/components/words/words';
import type { Brief } from '@/lib/evidence/brief';

const names: Record<NonNullable<Brief['goal']>, MessageKey> = {
  awareness: 'brief_goal_awareness',
  conversion: 'brief_goal_conversion',
  balanced: 'brief_goal_balanced'
};

/** A campaign's goal in words. */
export const goalName = (goal: NonNullable<Brief['goal']>): string => say(names[goal]);
