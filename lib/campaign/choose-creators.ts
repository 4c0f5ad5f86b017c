import type { TierId } from '@/lib/benchmarks/tiers';
import type { Summary } from '@/lib/shortlist/summary';
import { type AskingPrice, askingPrice } from './asking-price';
import { bestWithin } from './best-within';
import { engagementsPerRead } from './kpi-lights';

/** What the brand pays on top of a price where the order goes through the marketplace: a tenth. */
export const PLATFORM_FEE = 0.1;

interface Range {
  value: number;
  low: number;
  high: number;
}

/** A creator who can be chosen: what one post of theirs costs in whole yuan, the fee included, and what it would bring. */
export interface Offer {
  creatorId: string;
  tier: TierId;
  cost: number;
  isEstimate: boolean;
  engagements: Range;
}

/** Why a creator cannot be weighed. */
export type Unweighed = 'no-price' | 'no-engagement' | 'no-followers' | 'critical';

export interface Market {
  offers: Offer[];
  unweighed: { creatorId: string; why: Unweighed }[];
}

/** Everybody on a list as offers; who lacks a figure, or has a critical signal, is named with the reason. */
export function marketOf(summaries: readonly Summary[], { withFee }: { withFee: boolean }): Market {
  const market: Market = { offers: [], unweighed: [] };
  for (const summary of summaries) {
    const offer = offerOf(summary, withFee);
    if (typeof offer === 'string') market.unweighed.push({ creatorId: summary.creatorId, why: offer });
    else market.offers.push(offer);
  }
  return market;
}

function offerOf(summary: Summary, withFee: boolean): Offer | Unweighed {
  const { creatorId, tier, followers, engagementRate: rate, flags } = summary;
  if (flags.some(({ status, severity }) => status === 'raised' && severity === 'critical')) return 'critical';
  if (!followers || !tier) return 'no-followers';
  if (!rate) return 'no-engagement';
  const price = askingPrice(summary);
  if (!price) return 'no-price';
  const most = followers.high ?? followers.value;
  return {
    creatorId,
    tier: tier.id,
    cost: costToBrand(price, withFee),
    isEstimate: price.isEstimate,
    engagements: { value: rate.value * followers.value, low: rate.low * followers.low, high: rate.high * most }
  };
}

const costToBrand = ({ value }: AskingPrice, withFee: boolean): number =>
  Math.ceil(value * (withFee ? 1 + PLATFORM_FEE : 1) - 1e-9);

/** What some creators would bring and cost together. Reads are an estimate from engagements. */
export interface Plan {
  chosen: Offer[];
  /** That no choice is better; not known where there were too many to look at. */
  isBest: boolean;
  cost: number;
  engagements: Range;
  reads: Range;
}

/**
 * The creators who together bring the most engagements for the money, exactly (see bestWithin); with `byTier` each tier has its own money, and
 * what a tier leaves goes to none other. Engagements count in whole ones.
 */
export function chooseCreators(
  offers: readonly Offer[],
  limits: { budget: number; most: number } | { byTier: Record<TierId, number>; most: number }
): Plan {
  const items = offers.map(offer => ({ offer, cost: offer.cost, value: Math.round(offer.engagements.value) }));
  const found =
    'budget' in limits
      ? [bestWithin(items, limits)]
      : Object.entries(limits.byTier).map(([tier, budget]) =>
          bestWithin(
            items.filter(({ offer }) => offer.tier === tier),
            { budget, most: limits.most }
          )
        );
  const chosen = found.flatMap(best => best.chosen.map(({ offer }) => offer));
  return { ...planOf(chosen), isBest: found.every(({ isBest }) => isBest) };
}

/** What these creators would bring and cost together. */
export function planOf(chosen: Offer[]): Omit<Plan, 'isBest'> {
  const sum = (end: keyof Range) => chosen.reduce((total, { engagements }) => total + engagements[end], 0);
  const engagements = { value: sum('value'), low: sum('low'), high: sum('high') };
  return {
    chosen,
    cost: chosen.reduce((total, { cost }) => total + cost, 0),
    engagements,
    reads: {
      value: engagements.value / engagementsPerRead.value,
      low: engagements.low / engagementsPerRead.high,
      high: engagements.high / engagementsPerRead.low
    }
  };
}
