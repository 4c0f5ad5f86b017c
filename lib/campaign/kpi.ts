/** What a publication, a creator or a campaign brought and cost; an absent figure is unknown, never 0. Counts, and yuan. */
export interface Outcome {
  impressions?: number;
  reads?: number;
  likes?: number;
  collects?: number;
  comments?: number;
  shares?: number;
  clicks?: number;
  orders?: number;
  revenueYuan?: number;
  grossProfitYuan?: number;
}

/** What was paid, in yuan; an absent part is unknown and leaves the sum unknown unless it is stated as 0. */
export interface Cost {
  feesYuan?: number;
  platformFeeYuan?: number;
  productYuan?: number;
  adsYuan?: number;
  productionYuan?: number;
}

/**
 * The figures of one row, undefined where a part or a denominator is missing or 0. Rates are shares 0…1, costs yuan. Formulas as in the trade:
 * CPM = cost / impressions × 1000, CPE = cost / engagements, ROAS = revenue / cost, ROI = (gross profit − cost) / cost.
 */
export interface Kpis {
  costYuan: number | undefined;
  reach: number | undefined;
  engagements: number | undefined;
  engagementRate: number | undefined;
  cpm: number | undefined;
  costPerRead: number | undefined;
  cpe: number | undefined;
  cpc: number | undefined;
  cpa: number | undefined;
  conversionRate: number | undefined;
  roas: number | undefined;
  roi: number | undefined;
}

/** The figures of one outcome and its cost. */
export function kpisOf(outcome: Outcome, cost: Cost): Kpis {
  const costYuan = sumOf(cost.feesYuan, cost.platformFeeYuan, cost.productYuan, cost.adsYuan, cost.productionYuan);
  const engagements = engagementsOf(outcome);
  const reach = outcome.reads ?? outcome.impressions;
  return {
    costYuan,
    reach,
    engagements,
    engagementRate: ratio(engagements, reach),
    cpm: ratio(costYuan, outcome.impressions, 1_000),
    costPerRead: ratio(costYuan, outcome.reads),
    cpe: ratio(costYuan, engagements),
    cpc: ratio(costYuan, outcome.clicks),
    cpa: ratio(costYuan, outcome.orders),
    conversionRate: ratio(outcome.orders, outcome.clicks),
    roas: ratio(outcome.revenueYuan, costYuan),
    roi: ratio(differenceOf(outcome.grossProfitYuan, costYuan), costYuan)
  };
}

/** Likes, collects and comments, which the page shows; shares only where known. */
export function engagementsOf({ likes, collects, comments, shares }: Outcome): number | undefined {
  const shown = sumOf(likes, collects, comments);
  return shown === undefined ? undefined : shown + (shares ?? 0);
}

/** Figures of several rows as one: a sum is known only where every row's part is. */
export const sumOf = (...parts: (number | undefined)[]): number | undefined =>
  parts.length === 0 || parts.some(part => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);

const differenceOf = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

/** Undefined where a part is missing or the denominator is 0. */
function ratio(over: number | undefined, under: number | undefined, times = 1): number | undefined {
  if (over === undefined || under === undefined || under === 0) return undefined;
  return (over / under) * times;
}
