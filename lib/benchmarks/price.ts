import type { Niche } from './niches';

/**
 * Yuan for one image note: 0.08 per follower up to 500K, growing with the 0.8th power above, at least 50. From 13 real quotes (their
 * median is 0.076 per follower) and the medians of 3,403 creators above 100K; 10 of the 13 fall inside the band. Above 500K an estimate.
 */
const PER_FOLLOWER = 0.08;
const KNEE = 500_000;
const ABOVE_KNEE = 0.8;
const LEAST = 50;

/** Video cost 1.33 times the image note among 3,403 creators, 1.1 to 2.4 times in real quotes. */
const VIDEO = 1.35;

/** 8 real quotes in 10 lie between the middle ÷ 3.7 and the middle × 3.7 (their geometric standard deviation is 2.8). */
const BAND = 3.7;

/** Half of the creators on agencies' shortlists reach this median-based rate; who lies above asks for more. */
const shortlisted = [
  { below: 50_000, rate: 0.023 },
  { below: 200_000, rate: 0.007 },
  { below: Number.POSITIVE_INFINITY, rate: 0.005 }
];

/** Yuan for one note: the middle, and the range that holds 8 prices in 10. */
export interface PriceBand {
  low: number;
  value: number;
  high: number;
}

/** What one note of a creator of this size usually costs, in yuan; niche and engagement rate (0…1) sharpen it where known. */
export function priceOf(
  kind: 'image' | 'video',
  followers: number,
  { niche, rate }: { niche?: Niche; rate?: number } = {}
): PriceBand {
  const base = followers <= KNEE ? PER_FOLLOWER * followers : PER_FOLLOWER * KNEE * (followers / KNEE) ** ABOVE_KNEE;
  const factors = [
    kind === 'video' ? VIDEO : 1,
    niche?.priceFactor ?? 1,
    rate === undefined ? 1 : demand(followers, rate)
  ];
  const value = factors.reduce((price, factor) => price * factor, Math.max(LEAST, base));
  return { low: Math.min(value, Math.max(LEAST, value / BAND)), value, high: value * BAND };
}

const demand = (followers: number, rate: number): number =>
  Math.min(1.8, Math.max(0.6, (rate / usualRate(followers)) ** 0.35));

/** The median-based engagement rate (0…1) of a creator of this size in the middle of agencies' shortlists, whom the usual price is for. */
export function usualRate(followers: number): number {
  const usual = shortlisted.find(({ below }) => followers < below);
  if (usual === undefined) throw new RangeError(`no price for ${followers} followers`);
  return usual.rate;
}
