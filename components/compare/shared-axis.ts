import { scaleLog } from 'd3-scale';
import { priceEnds } from '@/components/inspection/price-scale';
import type { Compared } from '@/lib/shortlist/compared';

/** One log axis of prices for all columns, in yuan; `place` is in percent of its width. */
export interface SharedAxis {
  ends: [number, number];
  place: (yuan: number) => number;
}

/** Holds every band and every quote; undefined where no price is known. A price of 0 has no place on it. */
export function sharedAxis(creators: readonly Compared[]): SharedAxis | undefined {
  const prices = creators.flatMap(({ judgement }) => {
    if (!judgement) return [];
    const { estimate, quote } = judgement.summary;
    return [...(estimate ? [estimate.low, estimate.high] : []), ...(quote ? [quote.priceYuan] : [])];
  });
  const above = prices.filter(price => price > 0);
  if (above.length === 0) return undefined;
  const ends = priceEnds(above);
  return { ends, place: scaleLog(ends, [0, 100]) };
}
