import { count, whole, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Choice } from '@/lib/campaign/choose-creators';

/** What the chosen cost and bring together, and what is left of the money. */
export function WhatIfSums({ choice: { chosen, cost, engagements, reads, left }, of }: { choice: Choice; of: number }) {
  const estimated = chosen.filter(({ isEstimate }) => isEstimate).reduce((sum, offer) => sum + offer.cost, 0);
  const range = ({ low, high }: { low: number; high: number }) =>
    say('money_range', { low: count(low), high: count(high) });
  return (
    <dl className="sums">
      <div>
        <dt>{say('money_fit')}</dt>
        <dd>
          {whole(chosen.length)}
          <span className="under">{say('money_fit_of', { of: whole(of) })}</span>
        </dd>
      </div>
      <div>
        <dt>{say('money_cost')}</dt>
        <dd>
          {estimated > 0 ? `~${yuan(cost)}` : yuan(cost)}
          <span className="under">
            {estimated > 0 ? say('money_estimated', { price: `~${yuan(estimated)}` }) : say('money_all_asked')}
          </span>
        </dd>
      </div>
      <div>
        <dt>{say('money_engagements')}</dt>
        <dd>
          {`~${count(engagements.value)}`}
          <span className="under">{range(engagements)}</span>
        </dd>
      </div>
      <div>
        <dt>
          {say('money_reads')} <span className="chip line">{say('price_estimate')}</span>
        </dt>
        <dd>
          {`~${count(reads.value)}`}
          <span className="under">{range(reads)}</span>
        </dd>
      </div>
      <div>
        <dt>{say('money_left')}</dt>
        <dd>{yuan(left)}</dd>
      </div>
    </dl>
  );
}
