import type { TierId } from '@/lib/benchmarks/tiers';

/** A finished collaboration as the year looks at it. `cpe` in yuan per engagement. */
export interface Finished {
  creatorId: string;
  tier?: TierId | undefined;
  cpe?: number | undefined;
  engagements?: number | undefined;
  outcome?: 'good' | 'mixed' | 'poor' | undefined;
  campaigns: number;
}

export interface Advice {
  /** The three to five best, by yuan per engagement. */
  doubleDown: Finished[];
  /** Who did well more than once: the ones for a longer partnership. */
  ambassadors: Finished[];
  /** Who does not pay. */
  letGo: Finished[];
  /** Finished ones whose figures are not known. */
  unmeasured: number;
}

/** So few results say nothing about who is better than the rest. */
const FEWEST = 3;
const MOST = 5;
/** Above so many times the middle creator's yuan per engagement somebody does not pay; our estimate. */
const DEAR = 2;

/** Whom to work with again, from what came of it; nobody below three measured results. */
export function adviceFrom(finished: readonly Finished[]): Advice {
  const measured = finished.flatMap(one => (one.cpe === undefined ? [] : [{ ...one, cpe: one.cpe }]));
  const ordered = measured.toSorted((one, other) => one.cpe - other.cpe);
  const isEnough = ordered.length >= FEWEST;
  const middle = ordered[Math.floor(ordered.length / 2)]?.cpe ?? Number.POSITIVE_INFINITY;
  const letGo = isEnough ? ordered.filter(({ cpe, outcome }) => outcome === 'poor' || cpe > DEAR * middle) : [];
  const best = isEnough ? ordered.filter(one => one.cpe <= middle && one.outcome !== 'poor').slice(0, MOST) : [];
  return {
    doubleDown: best,
    ambassadors: best.filter(({ campaigns, outcome }) => campaigns > 1 || outcome === 'good'),
    letGo,
    unmeasured: finished.length - measured.length
  };
}
