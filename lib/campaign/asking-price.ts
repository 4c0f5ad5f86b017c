import type { Summary } from '@/lib/shortlist/summary';

/** What one note costs, in yuan: the price asked for, or the market's as an estimate with its band. */
export interface AskingPrice {
  value: number;
  low: number;
  high: number;
  isEstimate: boolean;
}

/** The quote in use, else the estimate with two figures, as views write it; undefined where nothing is known. */
export function askingPrice({ quote, estimate }: Pick<Summary, 'quote' | 'estimate'>): AskingPrice | undefined {
  if (quote) return { value: quote.priceYuan, low: quote.priceYuan, high: quote.priceYuan, isEstimate: false };
  return estimate && { ...estimate, value: Number(estimate.value.toPrecision(2)), isEstimate: true };
}

/** What several cost together. `estimated` is the part of the total that rests on estimates, `unpriced` how many have no price. */
export interface Cost {
  total: number;
  low: number;
  high: number;
  estimated: number;
  unpriced: number;
}

export function costOf(prices: readonly (AskingPrice | undefined)[]): Cost {
  const known = prices.filter(price => price !== undefined);
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  return {
    total: sum(known.map(({ value }) => value)),
    low: sum(known.map(({ low }) => low)),
    high: sum(known.map(({ high }) => high)),
    estimated: sum(known.filter(({ isEstimate }) => isEstimate).map(({ value }) => value)),
    unpriced: prices.length - known.length
  };
}
