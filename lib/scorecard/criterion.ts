import { type Given, gather } from '@/lib/measures/gather';
import type { Cite, Missing, Subject, Unjudged } from '@/lib/measures/measure';
import type { MeasureName } from '@/lib/measures/measures';

/** A score (0…1) with its evidence and the trust in it (0…1), or what is missing for one. */
export type CriterionFinding =
  | { status: 'scored'; score: number; judgedShare: number; more: Missing[]; cites: Cite[]; confidence: number }
  | Unjudged;

/** What a criterion may look at beside its measures. */
export interface CriterionContext {
  /** Ids of the red flags that stand raised. */
  raised: ReadonlySet<string>;
}

/** A score (0…1); where it judges only a share (0…1) of the points, with what would let it judge the rest. */
type Score = number | { score: number; judgedShare: number; more: Missing[] };

/** One of the 22 things that the scorecard gives points for. */
export interface Criterion {
  id: string;
  needs: readonly MeasureName[];
  judge(subject: Subject, context?: CriterionContext): CriterionFinding;
}

interface Rule<Needs extends MeasureName, Uses extends MeasureName> {
  id: string;
  /** Without one of these the criterion is unknown, and the measure says what would help. */
  needs: readonly Needs[];
  /** These sharpen the score where they are known. */
  uses?: readonly Uses[];
  score(given: Given<Needs, Uses>, context: CriterionContext): Score;
}

/** A criterion from its rule: what it needs decides whether it can be scored, and types what `score` may look at. */
export function defineCriterion<const Needs extends MeasureName, const Uses extends MeasureName = never>(
  rule: Rule<Needs, Uses>
): Criterion {
  const { id, needs, uses = [] } = rule;
  return {
    id,
    needs,
    judge(subject, context = { raised: new Set() }) {
      const gathered = gather<Needs, Uses>(subject, needs, uses);
      if ('missing' in gathered) return { status: 'unknown', missing: gathered.missing };
      const { given, cites, confidence } = gathered;
      const scored = rule.score(given, context);
      const { score, judgedShare, more } =
        typeof scored === 'number' ? { score: scored, judgedShare: 1, more: [] } : scored;
      return { status: 'scored', score, judgedShare, more, cites, confidence };
    }
  };
}
