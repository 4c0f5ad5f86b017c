import { trust } from '@/lib/benchmarks/grades';
import { ask } from './ask';
import type { Cite, Measured, Missing, Outcome, Subject } from './measure';
import { type Found, type MeasureName, measures } from './measures';

/** What a rule is handed: every measure that it needs, and those that help where they could be taken. Nothing else compiles. */
export type Given<Needs extends MeasureName, Uses extends MeasureName> = { [Name in Needs]: Found<Name> } & {
  [Name in Uses]?: Found<Name>;
};

/** The measures of one rule with their cites and the trust in the weakest (0…1), or those that are missing. */
export type Gathered<Needs extends MeasureName, Uses extends MeasureName> =
  | { missing: Missing[] }
  | { given: Given<Needs, Uses>; cites: Cite[]; confidence: number };

/** Takes the measures of one rule, or says which of the needed ones are missing and what would help. */
export function gather<Needs extends MeasureName, Uses extends MeasureName>(
  subject: Subject,
  needs: readonly Needs[],
  uses: readonly Uses[]
): Gathered<Needs, Uses> {
  const missing: Missing[] = [];
  const cites: Cite[] = [];
  const given: Partial<Record<MeasureName, Measured<unknown>>> = {};
  let confidence = Number.POSITIVE_INFINITY;
  for (const name of needs) {
    const outcome: Outcome<unknown> = ask<Outcome<unknown>>(subject, measures[name]);
    if ('missing' in outcome) missing.push({ measure: name, ...outcome.missing });
    else {
      take(name, outcome);
      confidence = Math.min(confidence, confidenceOf(outcome));
    }
  }
  if (missing.length > 0) return { missing };
  for (const name of uses) {
    const outcome: Outcome<unknown> = ask<Outcome<unknown>>(subject, measures[name]);
    if (!('missing' in outcome)) take(name, outcome);
  }
  // Filled from `measures` under the very names that Given maps to their types.
  return { given: given as Given<Needs, Uses>, cites, confidence };

  function take(name: MeasureName, outcome: Measured<unknown>): void {
    given[name] = outcome;
    const cite = citeOf(name, outcome);
    if (cite) cites.push(cite);
  }
}

/** Only a figure can be cited; what a rule draws from anything else stands in its `because`. */
function citeOf(measure: string, { value, low, high, n, from, quotes, posts }: Measured<unknown>): Cite | undefined {
  if (typeof value !== 'number') return undefined;
  return { measure, value, low, high, n, from, ...(quotes && { quotes }), ...(posts && { posts }) };
}

const confidenceOf = ({ n, full, from }: Measured<unknown>): number =>
  trust[from] * (full === 0 ? 1 : Math.min(1, n / full));
