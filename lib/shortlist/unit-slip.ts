import type { PriceBand } from '@/lib/report/report';

/** Yuan written as 千 or 万, and the other way round. */
const SLIPS = [10_000, 1_000, 1 / 10_000, 1 / 1_000];

/**
 * The price that was perhaps meant, where the one typed lies a thousand or ten thousand times away from what such notes cost: 1.2 where
 * ¥12,000 is usual. Of two the one nearer to the middle. Undefined where there is nothing to ask.
 */
export function unitSlip(priceYuan: number, { low, value, high }: PriceBand): number | undefined {
  const off = (price: number) => Math.abs(Math.log(price / value));
  return SLIPS.map(factor => Math.round(priceYuan * factor * 100) / 100)
    .filter(price => price >= low && price <= high)
    .toSorted((one, other) => off(one) - off(other))[0];
}
