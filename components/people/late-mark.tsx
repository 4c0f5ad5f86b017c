import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { sayCount } from '@/components/words/words';
import type { Late } from '@/lib/campaign/lateness';

/** What is late about a creator, as a shape and in words; nothing where nothing is. */
export function LateMark({ late }: { late: Late }) {
  if (!late) return null;
  const { why, days } = late;
  const figures = { count: whole(days) };
  return (
    <span className="lag num">
      {why === 'overdue' ? <FlagIcon look="warn" /> : <Icon name="clock" />}
      {why === 'overdue' ? sayCount('people_overdue', days, figures) : sayCount('people_stuck', days, figures)}
    </span>
  );
}
