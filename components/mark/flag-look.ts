import type { FlagMark } from '@/lib/shortlist/summary';

/** How a signal is drawn: its severity when raised, else its status. */
export type FlagLook = 'critical' | 'warn' | 'info' | 'clear' | 'unknown';

/** A raised flag without a severity is drawn as a note, the mildest. */
export function flagLook(flag: FlagMark): FlagLook {
  if (flag.status !== 'raised') return flag.status;
  return flag.severity === undefined ? 'info' : flag.severity;
}
