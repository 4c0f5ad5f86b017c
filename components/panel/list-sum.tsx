import { FlagIcon } from '@/components/mark/flag-icon';
import { whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';

/** How far a list is: inspected of all, what their quotes add up to, and how many carry a critical signal. */
export function ListSum({ inspected, coming }: { inspected: Row[]; coming: Row[] }) {
  const all = [...inspected, ...coming];
  const quotes = all.flatMap(({ summary }) => summary.quote?.priceYuan ?? []);
  const critical = inspected.filter(({ summary }) =>
    summary.flags.some(({ status, severity }) => status === 'raised' && severity === 'critical')
  ).length;
  return (
    <div className="sum num">
      <span>{say('panel_progress', { done: whole(inspected.length), count: whole(all.length) })}</span>
      {quotes.length > 0 && (
        <span>{say('panel_quoted', { price: yuan(quotes.reduce((sum, price) => sum + price, 0)) })}</span>
      )}
      {critical > 0 && (
        <span>
          <FlagIcon look="critical" />
          {sayCount('panel_critical', critical, { count: whole(critical) })}
        </span>
      )}
    </div>
  );
}
