import { whole, yuan } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { amplificationSums } from '@/lib/campaign/amplification-sums';
import type { Amplification } from '@/lib/shortlist/campaign';

/** What the channels cost together and over how many rows that runs, what is done and what is late. */
export function AmplificationSum({ rows, today }: { rows: readonly Amplification[]; today: string }) {
  const sums = amplificationSums(rows, today);
  const all = whole(sums.rows);
  const parts = [
    sums.cost === undefined
      ? say('amplify_sum_none')
      : sayCount('amplify_sum', sums.rows, { cost: yuan(sums.cost), priced: whole(sums.priced), rows: all }),
    say('amplify_done_of', { done: whole(sums.done), rows: all }),
    sums.overdue > 0 && say('amplify_late', { count: whole(sums.overdue) })
  ].filter(part => part !== false);
  return <p className="cost num">{parts.join(say('clause_separator'))}</p>;
}
