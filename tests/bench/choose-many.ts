import type { Offer } from '@/lib/campaign/choose-creators';
import { chooseCreators } from '@/lib/campaign/choose-creators';

const CANDIDATES = 200;
const RUNS = 5;
const tiers = ['nano', 'micro', 'mid', 'mega'] as const;

/** Milliseconds that each choice among 200 creators took. */
export interface Chosen {
  /** From one sum of money, prices and engagements as lists have them. */
  oneSum: number[];
  /** From each tier's own part. */
  byTier: number[];
  /** Worth what they cost, where no choice can prove itself the best. */
  inStep: number[];
  inStepByTier: number[];
}

export function chooseMany(): Chosen {
  const random = numbers(7);
  const usual = offers(() => ({
    cost: Math.round(Math.exp(6 + 4 * random())),
    value: 50 + Math.floor(9_000 * random())
  }));
  const inStep = offers(() => {
    const cost = 2 * Math.floor(1_000 + 100_000 * random());
    return { cost, value: cost };
  });
  const one = { budget: 90_000, most: 30 };
  const each = { byTier: { nano: 20_000, micro: 30_000, mid: 30_000, mega: 10_000 }, most: 30 };
  const wide = { byTier: { nano: 500_001, micro: 500_001, mid: 500_001, mega: 500_001 }, most: 12 };
  return {
    oneSum: times(() => chooseCreators(usual, one)),
    byTier: times(() => chooseCreators(usual, each)),
    inStep: times(() => chooseCreators(inStep, { budget: 4_000_001, most: 50 })),
    inStepByTier: times(() => chooseCreators(inStep, wide))
  };
}

const offers = (of: () => { cost: number; value: number }): Offer[] =>
  Array.from({ length: CANDIDATES }, (_, n) => {
    const { cost, value } = of();
    return {
      creatorId: String(n),
      tier: tiers[n % tiers.length] ?? 'nano',
      cost,
      isEstimate: false,
      engagements: { value, low: value, high: value }
    };
  });

const times = (work: () => unknown): number[] =>
  Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last / 2_147_483_648;
  };
}
