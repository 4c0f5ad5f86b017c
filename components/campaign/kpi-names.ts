import { type MessageKey, say } from '@/components/words/words';
import { type KpiId, kpis } from '@/lib/method/kpis';

const names: Record<KpiId, MessageKey> = {
  reads: 'kpi_reads',
  impressions: 'kpi_impressions',
  posts: 'kpi_posts',
  cpm: 'kpi_cpm',
  costPerRead: 'kpi_cost_per_read',
  engagements: 'kpi_engagements',
  engagementRate: 'kpi_engagement_rate',
  cpe: 'kpi_cpe',
  clicks: 'kpi_clicks',
  orders: 'kpi_orders',
  conversionRate: 'kpi_conversion_rate',
  cpc: 'kpi_cpc',
  cpa: 'kpi_cpa',
  revenueYuan: 'kpi_revenue',
  roas: 'kpi_roas',
  roi: 'kpi_roi'
};
/** The text that names a figure, for sheets in another language. */
export const kpiKey = (kpi: KpiId): MessageKey => names[kpi];
export const kpiName = (kpi: KpiId): string => say(kpiKey(kpi));

type Group = (typeof kpis)[KpiId]['group'];
const groups: Record<Group, MessageKey> = {
  reach: 'kpi_group_reach',
  engagement: 'kpi_group_engagement',
  conversion: 'kpi_group_conversion',
  roi: 'kpi_group_roi'
};
export const kpiGroups = Object.keys(groups) as Group[];
export const kpiGroupName = (group: Group): string => say(groups[group]);

/** The figures of one group, in their order. */
export const kpisIn = (group: Group): KpiId[] =>
  (Object.keys(kpis) as KpiId[]).filter(kpi => kpis[kpi].group === group);
