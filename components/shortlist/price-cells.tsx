import { decimal, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { estimatedCostPerEngagement } from '@/lib/export/estimated-cost';
import type { CellProps } from './cells';
import { Unknown } from './unknown';

/** The quote, else the model's price as an estimate. */
export function PriceCell({ row: { summary } }: CellProps) {
  if (summary.quote) return yuan(summary.quote.priceYuan);
  return summary.estimate ? <Estimate figure={yuan(summary.estimate.value)} /> : <Unknown />;
}

export function CostCell({ row: { summary } }: CellProps) {
  if (summary.costPerEngagement !== undefined) return cost(summary.costPerEngagement);
  const estimated = estimatedCostPerEngagement(summary);
  return estimated === undefined ? <Unknown /> : <Estimate figure={cost(estimated)} />;
}

/** Yuan for one engagement; below ¥1 to the fen, so that a tiny cost is not read as none. */
const cost = (value: number): string => decimal(value, value < 1 ? 2 : 1);

const Estimate = ({ figure }: { figure: string }) => (
  <span className="qq" title={say('table_estimate')}>
    ~{figure}
    <span className="sr"> {say('table_estimate')}</span>
  </span>
);
