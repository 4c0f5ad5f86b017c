import type { Summary } from '@/lib/shortlist/summary';
import {
  type Choice,
  chooseCreators,
  type Market,
  type Money,
  marketOf,
  type Offer,
  type Plan
} from './choose-creators';
import type { ByHand } from './narrow';

/** Why somebody who was weighed is not chosen; `purse` is all the money that there is for them. */
export type NotChosen = { why: 'by-hand' } | { why: 'beyond-purse'; purse: number } | { why: 'outdone' };

/** Whom some money buys, who stays out, and what the user's own hand changed. */
export interface WhatIf {
  choice: Choice;
  notChosen: { offer: Offer; reason: NotChosen }[];
  unweighed: Market['unweighed'];
  /** The choice less the one without the user's hand, where anybody is held. */
  byHand?: Difference;
}

export interface Difference {
  engagements: number;
  cost: number;
}

export interface Wishes {
  money: Money;
  most: number;
  withFee: boolean;
  byHand: ByHand;
}

/** Chooses for the money among everybody who can be weighed; of those not chosen the most engagements first. */
export function whatIf(summaries: readonly Summary[], { money, most, withFee, byHand }: Wishes): WhatIf {
  const market = marketOf(summaries, { withFee, held: byHand });
  const choice = chooseCreators(market.offers, { ...money, most }, byHand);
  const isHeld = summaries.some(({ creatorId }) => byHand.has(creatorId));
  const chosen = new Set(choice.chosen);
  return {
    choice,
    notChosen: market.offers
      .filter(offer => !chosen.has(offer))
      .toSorted(byEngagements)
      .map(offer => ({ offer, reason: reasonOf(offer, money, byHand) })),
    unweighed: market.unweighed,
    ...(isHeld && { byHand: difference(choice, freeChoice(summaries, { money, most, withFee })) })
  };
}

const freeChoice = (summaries: readonly Summary[], { money, most, withFee }: Omit<Wishes, 'byHand'>): Choice =>
  chooseCreators(marketOf(summaries, { withFee }).offers, { ...money, most });

const byEngagements = (one: Offer, other: Offer): number => other.engagements.value - one.engagements.value;

/** Whole engagements, as they are chosen by. */
const difference = (one: Plan, other: Plan): Difference => ({
  engagements: Math.round(one.engagements.value - other.engagements.value),
  cost: one.cost - other.cost
});

function reasonOf(offer: Offer, money: Money, byHand: ByHand): NotChosen {
  if (byHand.get(offer.creatorId) === 'out') return { why: 'by-hand' };
  const purse = 'budget' in money ? money.budget : money.byTier[offer.tier];
  return offer.cost > purse ? { why: 'beyond-purse', purse } : { why: 'outdone' };
}
