import type { FigureId } from '@/lib/campaign/result-figures';

/** Which figures of several groups stand side by side; all of them would fit no window. */
export const facets = ['attention', 'return'] as const;
export type Facet = (typeof facets)[number];

export const columnsOf: Record<Facet, readonly FigureId[]> = {
  attention: ['reads', 'impressions', 'engagements', 'engagementRate', 'cost', 'cpe', 'costPerRead', 'cpm'],
  return: ['cost', 'clicks', 'orders', 'conversionRate', 'cpc', 'cpa', 'revenueYuan', 'grossProfitYuan', 'roas', 'roi']
};
