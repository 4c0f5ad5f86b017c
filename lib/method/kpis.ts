/** What a campaign can be held to: counts, yuan per something, shares 0…1, or a factor; which way is better. */
export const kpis = {
  reads: { group: 'reach', unit: 'count', better: 'higher' },
  impressions: { group: 'reach', unit: 'count', better: 'higher' },
  posts: { group: 'reach', unit: 'count', better: 'higher' },
  cpm: { group: 'reach', unit: 'yuan', better: 'lower' },
  costPerRead: { group: 'reach', unit: 'yuan', better: 'lower' },
  engagements: { group: 'engagement', unit: 'count', better: 'higher' },
  engagementRate: { group: 'engagement', unit: 'share', better: 'higher' },
  cpe: { group: 'engagement', unit: 'yuan', better: 'lower' },
  clicks: { group: 'conversion', unit: 'count', better: 'higher' },
  orders: { group: 'conversion', unit: 'count', better: 'higher' },
  conversionRate: { group: 'conversion', unit: 'share', better: 'higher' },
  cpc: { group: 'conversion', unit: 'yuan', better: 'lower' },
  cpa: { group: 'conversion', unit: 'yuan', better: 'lower' },
  revenueYuan: { group: 'roi', unit: 'yuan', better: 'higher' },
  roas: { group: 'roi', unit: 'factor', better: 'higher' },
  roi: { group: 'roi', unit: 'share', better: 'higher' }
} as const satisfies Record<
  string,
  {
    group: 'reach' | 'engagement' | 'conversion' | 'roi';
    unit: 'count' | 'yuan' | 'share' | 'factor';
    better: 'higher' | 'lower';
  }
>;
export type KpiId = keyof typeof kpis;

/** How far an actual figure is from its target, as a share of it: 1 is reached; undefined without both, or where the target is 0. */
export function reached(kpi: KpiId, target: number | undefined, actual: number | undefined): number | undefined {
  if (target === undefined || actual === undefined || target <= 0) return undefined;
  if (kpis[kpi].better === 'higher') return actual / target;
  return actual > 0 ? target / actual : undefined;
}
