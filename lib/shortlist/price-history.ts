import type { Quote } from '@/lib/evidence/marketplace';
import { type Offer, offersOf } from './offers';

/** An offer that stood unchanged from `since` to its own time, as often as it was read or told. */
export interface StandingOffer extends Offer {
  since: string;
}

/** Prices over time, the newest first; those that one source repeats unchanged are one. */
export function priceHistory(quotes: readonly Quote[]): StandingOffer[] {
  const found: StandingOffer[] = [];
  for (const offer of offersOf(quotes).toReversed()) {
    const place = found.findLastIndex(one => one.from === offer.from && one.deal === offer.deal);
    const before = found[place];
    if (before && before.image === offer.image && before.video === offer.video && before.toldBy === offer.toldBy) {
      found[place] = { ...before, at: offer.at };
    } else found.push({ ...offer, since: offer.at });
  }
  return found.toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
