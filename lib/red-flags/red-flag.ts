import { type Given, gather } from '@/lib/measures/gather';
import type { Cite, Missing, Subject, Unjudged } from '@/lib/measures/measure';
import type { MeasureName } from '@/lib/measures/measures';

/** How much a raised flag weighs: only critical ones cap the verdict. */
export type Severity = 'critical' | 'warn' | 'info';

/** Figures that a flag's sentence is filled with; keys are the names used in `_locales`. */
export type Because = Record<string, number | string>;

/** The figures a flag draws its lines at, by name; the user may edit them. */
export type Thresholds = Readonly<Record<string, number>>;

/** What the user set for the flags. */
export interface FlagSettings {
  /** Edited thresholds by flag id; what is not named keeps its default. */
  thresholds?: Readonly<Record<string, Thresholds>>;
  /** Takes the guide at its word: every large account below 2 % is critical. */
  guideLiteral?: boolean;
}

/** What a rule answers once it has what it needs: raised, clear, or that it is too little after all. */
type Judgement = Decision | { status: 'unknown'; missing: Missing[] };

type Decision = { status: 'raised'; severity: Severity; because: Because } | { status: 'clear'; because: Because };

/** A judgement with its evidence, or what is missing for one. */
type FlagFinding = Unjudged | ({ cites: Cite[] } & Decision);

/** One of the eight warning signs: a signal to look into, never a fact about a person. */
export interface RedFlag {
  id: string;
  needs: readonly MeasureName[];
  thresholds: Thresholds;
  judge(subject: Subject, settings?: FlagSettings): FlagFinding;
}

interface Rule<Needs extends MeasureName, Uses extends MeasureName, Lines extends Thresholds> {
  id: string;
  /** Without one of these the flag is not checked, and the measure says what would help. */
  needs: readonly Needs[];
  /** These sharpen the judgement where they are known. */
  uses?: readonly Uses[];
  thresholds: Lines;
  judge(given: Given<Needs, Uses>, context: { thresholds: Lines; guideLiteral: boolean; now: number }): Judgement;
}

/** A flag from its rule: what it needs decides whether it can be checked, and types what `judge` may look at. */
export function defineRedFlag<
  const Needs extends MeasureName,
  const Uses extends MeasureName = never,
  Lines extends Thresholds = Thresholds
>(rule: Rule<Needs, Uses, Lines>): RedFlag {
  const { id, needs } = rule;
  return {
    id,
    needs,
    thresholds: rule.thresholds,
    judge(subject, { thresholds = {}, guideLiteral = false } = {}) {
      const gathered = gather<Needs, Uses>(subject, needs, rule.uses ?? []);
      if ('missing' in gathered) return { status: 'unknown', missing: gathered.missing };
      const edited = { ...rule.thresholds, ...thresholds[id] };
      const judgement = rule.judge(gathered.given, { thresholds: edited, guideLiteral, now: subject.now });
      return judgement.status === 'unknown' ? judgement : { ...judgement, cites: gathered.cites };
    }
  };
}

/** Raised at `severity`, or clear without one; both with the same figures. */
export const verdictOf = (severity: Severity | undefined, because: Because): Decision =>
  severity === undefined ? { status: 'clear', because } : { status: 'raised', severity, because };
