import { Unknown } from '@/components/shortlist/unknown';
import { type MessageKey, say } from '@/components/words/words';
import { type CostPart, costParts } from '@/lib/campaign/kpi';
import { sumCosts } from '@/lib/campaign/kpi-sums';
import type { WideCosts } from '@/lib/campaign/wide-costs';
import { BudgetWords } from './budget-words';
import { fineYuan, partWords, shownFigure } from './figure-words';
import type { Results } from './use-results';

export const costNames: Record<CostPart, MessageKey> = {
  fee: 'results_fee',
  platformFee: 'results_platform_fee',
  product: 'results_product',
  ads: 'results_ads',
  production: 'results_production'
};
const widePart: Partial<Record<CostPart, readonly (keyof WideCosts)[]>> = {
  product: ['product'],
  ads: ['ads', 'amplification'],
  production: ['production']
};

/** Where the money went, for creators and for the campaign as a whole, and how much of the budget that is. */
export function CostsTable({ results: { results, wide, wideYuan, whole, data } }: { results: Results }) {
  const own = sumCosts(results.map(({ cost }) => cost));
  const isEstimated = results.some(({ isFeeEstimated }) => isFeeEstimated);
  const { cost } = whole;
  return (
    <table className="costs">
      <caption className="sr">{say('results_costs')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('results_cost_part')}</th>
          <th scope="col" className="n">
            {say('results_for_creators')}
          </th>
          <th scope="col" className="n">
            {say('results_for_campaign')}
          </th>
        </tr>
      </thead>
      <tbody>
        {costParts.map(part => (
          <tr key={part}>
            <th scope="row">{say(costNames[part])}</th>
            <Amount yuan={own[part]?.value} about={part === 'platformFee' && isEstimated} />
            <Amount yuan={sumOf(wide, widePart[part])} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {say('results_cost')}
            <span className="qq">{cost && partWords(cost)}</span>
          </th>
          <td className="n" colSpan={2}>
            {cost ? shownFigure('cost', cost) : <Unknown />}
            {cost && <BudgetWords cost={cost.value} budgetYuan={data.campaign?.budgetYuan} />}
            {wideYuan !== undefined && (
              <span className="qq">{say('results_wide_in', { yuan: fineYuan(wideYuan) })}</span>
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

const Amount = ({ yuan, about = false }: { yuan: number | undefined; about?: boolean }) => (
  <td className="n">{yuan === undefined ? <Unknown /> : `${about ? '~' : ''}${fineYuan(yuan)}`}</td>
);

function sumOf(wide: WideCosts, parts: readonly (keyof WideCosts)[] = []): number | undefined {
  const stated = parts.flatMap(part => wide[part] ?? []);
  return stated.length === 0 ? undefined : stated.reduce((sum, one) => sum + one, 0);
}
