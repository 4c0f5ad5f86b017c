import { decimal, whole } from '@/components/words/figures';
import { sayCount } from '@/components/words/words';

/** How old a post was: "18 hours", "7 days", "2.5 days". */
export function ageWords(hours: number): string {
  if (hours < 48) {
    const count = Math.round(hours);
    return sayCount('results_age_hours', count, { count: whole(count) });
  }
  const days = Math.round((hours / 24) * 10) / 10;
  return sayCount('results_age_days', days === 1 ? 1 : 2, { count: decimal(days, Number.isInteger(days) ? 0 : 1) });
}
