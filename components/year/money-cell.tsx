import { fineYuan, partWords } from '@/components/results/figure-words';
import { Unknown } from '@/components/shortlist/unknown';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Overview } from '@/lib/campaign/overview';

interface Props {
  budgetYuan: number | undefined;
  overview: Overview;
}

/** The budget, what is agreed with those who have a contract, and what was paid. */
export function MoneyCell({ budgetYuan, overview: { committed, paid } }: Props) {
  const part = paid && partWords(paid);
  return (
    <dl className="told-figures num">
      <dt>{say('campaign_part_budget')}</dt>
      <dd>{budgetYuan === undefined ? <Unknown /> : fineYuan(budgetYuan)}</dd>
      <dt>{say('campaigns_agreed')}</dt>
      <dd>{committed.yuan === undefined ? <Unknown /> : fineYuan(committed.yuan)}</dd>
      {committed.unpriced > 0 && (
        <dd className="of-sum">{say('campaigns_unpriced', { count: whole(committed.unpriced) })}</dd>
      )}
      <dt>{say('campaigns_paid')}</dt>
      <dd>{paid ? `${paid.about ? '~' : ''}${fineYuan(paid.value)}` : <Unknown />}</dd>
      {part && <dd className="of-sum">{part}</dd>}
    </dl>
  );
}
