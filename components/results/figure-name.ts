import { kpiKey } from '@/components/campaign/kpi-names';
import { type MessageKey, say } from '@/components/words/words';
import type { FigureId } from '@/lib/campaign/result-figures';

/** The text that names a figure. */
export function figureKey(id: FigureId): MessageKey {
  if (id === 'cost') return 'results_cost';
  return id === 'grossProfitYuan' ? 'results_gross_profit' : kpiKey(id);
}

/** What a figure is called. */
export const figureName = (id: FigureId): string => say(figureKey(id));
