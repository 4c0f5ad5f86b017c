import { type KpiId, kpis } from '@/lib/method/kpis';
import { parsePrice, type Typed } from '@/lib/shortlist/amounts';

/** A target from what people type: a count ("1.2w"), yuan, a factor, or a share as a percentage, kept as 0…1 and above. */
export function readTarget(kpi: KpiId, text: string): Typed {
  const isShare = kpis[kpi].unit === 'share';
  const value = parsePrice(isShare ? text.replace(/[%％]\s*$/, '') : text);
  return typeof value === 'number' && isShare ? value / 100 : value;
}

/** The same as it stands in the field. */
export const shownTarget = (kpi: KpiId, value: number | undefined): number | undefined =>
  value === undefined || kpis[kpi].unit !== 'share' ? value : Number((value * 100).toFixed(2));
