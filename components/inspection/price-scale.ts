import { scaleLog } from 'd3-scale';
import type { PriceBand } from '@/lib/report/report';

/** A price band on a log scale, all places in percent of its width. */
export interface PriceScale {
  ends: [number, number];
  low: number;
  value: number;
  high: number;
  quote: number | undefined;
}

/** Steps that a price axis may end on, times a power of ten. */
const STEPS = [1, 1.2, 1.5, 2, 3, 5, 8];

/** Lays a band and the quote, in yuan above 0, on an axis that holds both with a little room. */
export function priceScale(band: PriceBand, quote: number | undefined): PriceScale {
  const prices = [band.low, band.high, ...(quote === undefined ? [] : [quote])];
  const [from, to] = priceEnds(prices);
  const place = scaleLog([from, to], [0, 100]);
  return {
    ends: [from, to],
    low: place(band.low),
    value: place(band.value),
    high: place(band.high),
    quote: quote === undefined ? undefined : place(quote)
  };
}

/** The ends of an axis that holds all prices, in yuan above 0, with a little room. */
export const priceEnds = (prices: readonly number[]): [number, number] => [
  roundDown(Math.min(...prices) / 1.3),
  roundUp(Math.max(...prices) * 1.3)
];

function roundDown(price: number): number {
  const power = 10 ** Math.floor(Math.log10(price));
  return (STEPS.findLast(step => step * power <= price) ?? 1) * power;
}

function roundUp(price: number): number {
  const power = 10 ** Math.floor(Math.log10(price));
  return (STEPS.find(step => step * power >= price) ?? 10) * power;
}
