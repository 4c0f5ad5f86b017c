import type { Grade } from '@/lib/benchmarks/grades';
import type { PriceBand } from '@/lib/benchmarks/price';
import type { TierId } from '@/lib/benchmarks/tiers';
import type { Cite, Missing, Remedy, Unjudged } from '@/lib/measures/measure';
import type { Because, Severity } from '@/lib/red-flags/red-flag';
import type { DimensionId } from '@/lib/scorecard/scorecard';

export type { Because, DimensionId, PriceBand, Severity, TierId };

export type Verdict = 'recommended' | 'consider' | 'check-first' | 'not-recommended' | 'provisional';

export type CriterionReport = { id: string; points: number } & (
  | {
      status: 'scored';
      score: number;
      /** The points that could be judged, where those are not all, and what would let the rest be. */
      known?: number;
      missing?: Missing[];
      cites: Cite[];
    }
  | Unjudged
);

export type FlagReport = { id: string } & (
  | { status: 'raised'; severity: Severity; because: Because; cites: Cite[] }
  | { status: 'clear'; because: Because; cites: Cite[] }
  | Unjudged
);

/** An observation that is worth knowing and no red flag. */
export interface NoteReport {
  id: string;
  because: Because;
  cites: Cite[];
}

/** The guide's five ways of working together. */
export type PartnershipModel = 'paid-post' | 'affiliate' | 'product-seeding' | 'long-term-ambassador' | 'hybrid';

/** How well one way of working together fits, 0…100: a sum of reasons, each with its points; an estimate. */
export interface PartnershipFit {
  model: PartnershipModel;
  fit: number;
  because: { reason: string; points: number }[];
}

export interface DimensionReport {
  id: DimensionId;
  points: number;
  /** Points of its criteria that could be judged. */
  known: number;
  /** 0…100 over the known criteria; null when nothing is known. */
  score: number | null;
  criteria: CriterionReport[];
}

/** The cheapest thing that would sharpen the number: what to do, and the points that it would measure. */
export interface NextStep {
  remedy: Remedy;
  gain: number;
  criteria: { id: string; points: number }[];
  flags: string[];
  need?: number;
  have?: number;
  unit?: Missing['unit'];
  posts?: { id: string; title?: string }[];
}

/** Everything the product says about one creator, derived from a dossier and never stored as truth. */
export interface Report {
  creatorId: string;
  at: string;
  ruleset: string;
  edited: boolean;
  /** Absent while the follower count is unknown. */
  tier?: { id: TierId; band: string };
  score: {
    /** 0…100; null when nothing at all could be judged. */
    value: number | null;
    low: number;
    high: number;
    /** Points measured, 0…100. */
    coverage: number;
    confidence: number;
    grade: Grade | null;
  };
  verdict: Verdict;
  dimensions: DimensionReport[];
  flags: FlagReport[];
  notes: NoteReport[];
  /** The best fit first; empty where two critical flags advise against any. */
  partnership: PartnershipFit[];
  price?: { imageYuan: PriceBand; videoYuan: PriceBand; estimate: true };
  next: NextStep[];
}
