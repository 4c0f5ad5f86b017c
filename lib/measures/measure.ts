import type { Brief } from '@/lib/evidence/brief';
import type { Dossier } from '@/lib/evidence/dossier';

/** How a figure came about; sets how far it can be trusted (`trust` in benchmarks). */
export type Basis = 'official' | 'page' | 'opened' | 'estimate' | 'user';

/** What would let a rule judge. The words live in `_locales` under `remedy_…`. */
export type Remedy =
  | 'open-posts'
  | 'scroll-older'
  | 'scroll-to-end'
  | 'visit-again-after-7-days'
  | 'wait-for-posts'
  | 'open-profile'
  | 'sign-in'
  | 'open-marketplace'
  | 'ask-for-audience'
  | 'enter-price'
  | 'enter-female-share'
  | 'answer-controversy'
  | 'rate-craft'
  | 'write-brief'
  | 'tell-past-campaign';

/** A measure that could not be taken: what is missing, how much of it there is, and which posts would help. */
export interface Missing {
  measure: string;
  remedy: Remedy;
  need?: number;
  have?: number;
  /** What `need` and `have` count. */
  unit?: 'posts' | 'comments' | 'days';
  posts?: string[];
}

/** Why a rule could not judge. */
export interface Unjudged {
  status: 'unknown';
  missing: Missing[];
}

/** A measure as a report shows it: the figure with its interval, the sample size, the words read and the posts they came from. */
export interface Cite {
  measure: string;
  value: number;
  low: number;
  high: number;
  n: number;
  from: Basis;
  quotes?: string[];
  posts?: string[];
}

/** A measure that could be taken: low ≤ value ≤ high where the value is a number; high is Infinity over a floor. */
export interface Measured<Value = number> {
  value: Value;
  low: number;
  high: number;
  n: number;
  /** Sample at which the figure is as good as it gets; confidence grows with n / full. 0: it does not depend on the sample. */
  full: number;
  from: Basis;
  quotes?: string[];
  posts?: string[];
}

/** A measure taken, or what is missing for it. */
export type Outcome<Value = number> = Measured<Value> | { missing: Omit<Missing, 'measure'> };

/** What is judged: one creator's evidence, what the user looks for, and the report's own time (no rule reads a clock). */
export interface Subject {
  dossier: Dossier;
  brief?: Brief;
  now: number;
}
