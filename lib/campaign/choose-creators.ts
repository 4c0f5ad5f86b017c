import type { TierId } from '@/lib/benchmarks/tiers';
import type { Summary } from '@/lib/shortlist/summary';
import { askingPrice } from './asking-price';
import { bestByPurse } from './best-by-purse';
import { engagementsPerRead } from './kpi-lights';
import type { ByHand } from './narrow';
import { withPlatformFee } from './platform-fee';

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

/** Everybody on a list as offers; who lacks a figure, or has a critical signal and is not held in by hand, is named with the reason. */
export function marketOf(
  summaries: readonly Summary[],
  { withFee, held = new Map() }: { withFee: boolean; held?: ByHand }
): Market {
  const market: Market = { offers: [], unweighed: [] };
  for (const summary of summaries) {
    const offer = offerOf(summary, withFee, held.get(summary.creatorId) === 'in');
    if (typeof offer === 'string') market.unweighed.push({ creatorId: summary.creatorId, why: offer });
    else market.offers.push(offer);
  }
  return market;
}

function offerOf(summary: Summary, withFee: boolean, isHeld: boolean): Offer | Unweighed {
  const { creatorId, tier, followers, engagementRate: rate, flags } = summary;
  if (!isHeld && flags.some(({ status, severity }) => status === 'raised' && severity === 'critical'))
    return 'critical';
  if (!followers || !tier) return 'no-followers';
  if (!rate) return 'no-engagement';
  const price = askingPrice(summary);
  if (!price) return 'no-price';
  const most = followers.high ?? followers.value;
  return {
    creatorId,
    tier: tier.id,
    cost: costToBrand(price.value, withFee),
    isEstimate: price.isEstimate,
    engagements: { value: rate.value * followers.value, low: rate.low * followers.low, high: rate.high * most }
  };
}

/** A price in whole yuan, with the marketplace's fee where it comes on top. */
export const costToBrand = (price: number, withFee: boolean): number =>
  Math.ceil((withFee ? withPlatformFee(price) : price) - 1e-9);

/** One sum for all, or one for each tier, in yuan. */
export type Money = { budget: number } | { byTier: Record<TierId, number> };

/** What some creators would bring and cost together. Reads are an estimate from engagements. */
export interface Plan {
  chosen: Offer[];
  cost: number;
  engagements: Range;
  reads: Range;
}

export interface Choice extends Plan {
  /** That no choice is better; not known where there were too many to look at. */
  isBest: boolean;
  /** What is left of the money, and what those held in cost beyond it. */
  left: number;
  beyond: number;
}

/**
 * The creators who together bring the most engagements for the money, exactly (see bestWithin); with `byTier` each tier has its own money, and
 * what a tier leaves goes to none other. Engagements count in whole ones. Who is held in comes first, at whatever cost.
 */
export function chooseCreators(
  offers: readonly Offer[],
  { most, ...money }: Money & { most: number },
  held: ByHand = new Map()
): Choice {
  const holds = (hand: 'in' | 'out') => offers.filter(({ creatorId }) => held.get(creatorId) === hand);
  const holdIn = holds('in');
  const purses = pursesOf(money).map(({ yuan, takes }) => ({ yuan: yuan - costOf(holdIn.filter(takes)), takes }));
  const open = offers.filter(({ creatorId }) => !held.has(creatorId));
  const found = bestByPurse(
    purses.map(({ yuan, takes }) => ({
      budget: Math.max(0, yuan),
      items: open.filter(takes).map(offer => ({ offer, cost: offer.cost, value: Math.round(offer.engagements.value) }))
    })),
    Math.max(0, most - holdIn.length)
  );
  const chosen = new Set([...holdIn, ...found.chosen.map(({ offer }) => offer)]);
  const lefts = pursesOf(money).map(({ yuan, takes }) => yuan - costOf([...chosen].filter(takes)));
  const sum = (yuan: readonly number[]) => yuan.reduce((total, one) => total + one, 0);
  return {
    ...planOf(offers.filter(offer => chosen.has(offer))),
    isBest: found.isBest,
    left: sum(lefts.map(left => Math.max(0, left))),
    beyond: sum(lefts.map(left => Math.max(0, -left)))
  };
}

const pursesOf = (money: Money): { yuan: number; takes: (offer: Offer) => boolean }[] =>
  'budget' in money
    ? [{ yuan: money.budget, takes: () => true }]
    : Object.entries(money.byTier).map(([tier, yuan]) => ({ yuan, takes: offer => offer.tier === tier }));

const costOf = (offers: readonly Offer[]): number => offers.reduce((total, { cost }) => total + cost, 0);

/** What these creators would bring and cost together. */
function planOf(chosen: Offer[]): Plan {
  const sum = (end: keyof Range) => chosen.reduce((total, { engagements }) => total + engagements[end], 0);
  const engagements = { value: sum('value'), low: sum('low'), high: sum('high') };
  return {
    chosen,
    cost: costOf(chosen),
    engagements,
    reads: {
      value: engagements.value / engagementsPerRead.value,
      low: engagements.low / engagementsPerRead.high,
      high: engagements.high / engagementsPerRead.low
    }
  };
}
