/** What a post, a creator or a campaign brought; an absent figure is unknown, never 0. Counts, and yuan. */
export interface Outcome {
  impressions?: number | undefined;
  reads?: number | undefined;
  likes?: number | undefined;
  collects?: number | undefined;
  comments?: number | undefined;
  shares?: number | undefined;
  clicks?: number | undefined;
  orders?: number | undefined;
  revenueYuan?: number | undefined;
  grossProfitYuan?: number | undefined;
}

/** What money went to, in yuan; a part that nobody stated is absent. */
export const costParts = ['fee', 'platformFee', 'product', 'ads', 'production'] as const;
export type CostPart = (typeof costParts)[number];
export type Cost = { [Part in CostPart]?: number | undefined };

/** Rates are shares 0…1, costs yuan; undefined where a part is unknown or a denominator is missing or 0. */
export interface Kpis {
  cost: number | undefined;
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

/**
 * The figures of one outcome and what it cost: CPM = cost ÷ impressions × 1000, CPE = cost ÷ engagements, engagement rate = engagements ÷
 * reach, conversion = orders ÷ clicks, ROAS = revenue ÷ cost, ROI = (gross profit − cost) ÷ cost.
 */
export function kpisOf(outcome: Outcome, parts: Cost): Kpis {
  const cost = costOf(parts);
  const engagements = engagementsOf(outcome);
  const reach = outcome.reads ?? outcome.impressions;
  return {
    cost,
    reach,
    engagements,
    engagementRate: ratio(engagements, reach),
    cpm: ratio(cost, outcome.impressions, 1_000),
    costPerRead: ratio(cost, outcome.reads),
    cpe: ratio(cost, engagements),
    cpc: ratio(cost, outcome.clicks),
    cpa: ratio(cost, outcome.orders),
    conversionRate: ratio(outcome.orders, outcome.clicks),
    roas: ratio(outcome.revenueYuan, cost),
    roi: cost === undefined ? undefined : ratio(difference(outcome.grossProfitYuan, cost), cost)
  };
}

/** Unknown without the creator's fee, where a gift is a fee of 0; parts that nobody stated are not in it. */
export const costOf = (parts: Cost): number | undefined =>
  parts.fee === undefined ? undefined : costParts.reduce((sum, part) => sum + (parts[part] ?? 0), 0);

/** Likes, collects and comments, which a note's page shows; shares where they are known. */
export function engagementsOf({ likes, collects, comments, shares }: Outcome): number | undefined {
  if (likes === undefined || collects === undefined || comments === undefined) return undefined;
  return likes + collects + comments + (shares ?? 0);
}

/** How many of the impressions' worth in advertising was earned, in yuan, at a price per thousand; it is no revenue and is in no ROI. */
export const earnedMedia = ({ impressions }: Outcome, cpmYuan: number): number | undefined =>
  impressions === undefined ? undefined : (impressions * cpmYuan) / 1_000;

const difference = (one: number | undefined, other: number): number | undefined =>
  one === undefined ? undefined : one - other;

const ratio = (over: number | undefined, under: number | undefined, times = 1): number | undefined =>
  over === undefined || under === undefined || under === 0 ? undefined : (over / under) * times;
