import { niches } from '@/lib/benchmarks/niches';
import type { Random } from '../../site/seeded-random';
import { around, logNormal, logUniform, weighted } from './draw';

/** What sets one synthetic creator apart, before anything is written down about them. Shares and rates are 0…1. */
export interface Character {
  id: string;
  followers: number;
  niche: (typeof niches)[number];
  /** Share of the notes that are about the niche. */
  focus: number;
  /** (likes + collects + comments) per follower, median of the notes. */
  rate: number;
  /** (likes + collects + comments) per like. */
  perLike: number;
  commentsPerLike: number;
  /** Standard deviation of the logarithm of likes. */
  unevenness: number;
  postsPer30Days: number;
  /** Standard deviation of the logarithm of the time between notes. */
  gapSpread: number;
  sponsoredShare: number;
  genericShare: number;
  growth30d: number;
  femaleShare: number;
  accountYears: number;
}

/** Bounds of followers by tier, and how many of a marketer's candidates lie in each; the mix is our choice. */
const sizes = {
  nano: [1_000, 10_000],
  micro: [10_000, 100_000],
  mid: [100_000, 1_000_000],
  mega: [1_000_000, 5_000_000]
} as const;
const mix = { nano: 20, micro: 45, mid: 27, mega: 8 };

/** Rates by size, median and 90th percentile: the marketplace's own percentiles of 189 creators; above 80K an estimate. */
const rates = [
  { below: 20_000, median: 0.005, p90: 0.03 },
  { below: 200_000, median: 0.0035, p90: 0.018 },
  { below: Number.POSITIVE_INFINITY, median: 0.0035, p90: 0.015 }
];

/** Engagement per like by size: median and the range of 8 in 10, from 190 marketplace creators and 3,403 medians above 100K. */
const perLike = [
  { below: 10_000, median: 1.65, low: 1.2, high: 2.3 },
  { below: 100_000, median: 1.45, low: 1.15, high: 2.05 },
  { below: Number.POSITIVE_INFINITY, median: 1.25, low: 1.08, high: 1.9 }
];

const looks = new Set(['beauty', 'fashion', 'parenting', 'pets']);
const Z90 = 1.2816;

const ofSize = <Step extends { below: number }>(steps: readonly Step[], followers: number): Step => {
  const step = steps.find(({ below }) => followers < below);
  if (step === undefined) throw new RangeError(`no step for ${followers}`);
  return step;
};

/** An ordinary creator, drawn from what was measured of real ones (the medians and percentiles beside each line). */
export function ordinary(random: Random, id: string, atLeast = 0): Character {
  const [low, high] = sizes[weighted(random, mix)];
  const followers = Math.round(logUniform(random, Math.max(low, atLeast), Math.max(high, atLeast * 5)));
  const niche = random.pick(niches);
  const rate = ofSize(rates, followers);
  const likes = ofSize(perLike, followers);
  const [fewest, most] = niche.women;
  // Burstiness of the gaps: .15 in the middle, .43 at the ninetieth percentile of 53 whole histories.
  const burstiness = around(random, 0.15, 0.2, -0.3, 0.6);
  const ratio = (1 + burstiness) / (1 - burstiness);
  return {
    id,
    followers,
    niche,
    focus: around(random, 0.7, 0.2, 0.1, 1),
    rate: logNormal(random, rate.median, Math.log(rate.p90 / rate.median) / Z90),
    perLike: Math.max(1.03, logNormal(random, likes.median, Math.log(likes.high / likes.low) / (2 * Z90))),
    // .25 among small accounts, .06 to .09 in the middle, .042 above 100K.
    commentsPerLike: logNormal(random, followers < 10_000 ? 0.15 : followers < 100_000 ? 0.07 : 0.042, 0.7),
    // Variation of likes .51 at the fifth percentile, 1.1 in the middle, 2.9 at the ninety-fifth.
    unevenness: logNormal(random, 0.89, 0.35),
    // 2 notes in 30 days at the tenth percentile, 8 in the middle, 16 at the ninetieth.
    postsPer30Days: Math.min(60, logNormal(random, 7, 0.75)),
    gapSpread: Math.sqrt(Math.log(1 + ratio ** 2)),
    // 4.7 % of notes in the middle at 100K and more.
    sponsoredShare: Math.min(0.7, logNormal(random, followers < 100_000 ? 0.03 : 0.06, 0.8)),
    // 11.5 % pooled, 37.5 % of a note at the ninety-fifth percentile; praise of looks is ordinary in some niches.
    genericShare: Math.min(0.6, logNormal(random, looks.has(niche.id) ? 0.17 : 0.1, 0.5)),
    // 0.2 % at the tenth percentile, 4.1 % in the middle, 21.5 % at the ninetieth.
    growth30d: logNormal(random, 0.041, 1.3),
    femaleShare: around(random, (fewest + most) / 2, (most - fewest) / 3.3, 0, 1),
    accountYears: random.between(0.6, 6)
  };
}
