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
  if (summary.costPerEngagement !== undefined) return decimal(summary.costPerEngagement, 1);
  const estimated = estimatedCostPerEngagement(summary);
  return estimated === undefined ? <Unknown /> : <Estimate figure={decimal(estimated, 1)} />;
}

const Estimate = ({ figure }: { figure: string }) => (
  <span className="qq" title={say('table_estimate')}>
    ~{figure}
    <span className="sr"> {say('table_estimate')}</span>
  </span>
);
