import { expect } from 'vitest';
import type { Measured, Missing, Outcome } from '@/lib/measures/measure';

/** The measure as taken; fails the test when it is missing. */
export function taken<Value>(outcome: Outcome<Value>): Measured<Value> {
  if ('missing' in outcome) expect.fail(`missing: ${JSON.stringify(outcome.missing)}`);
  return outcome;
}

/** What is missing; fails the test when the measure was taken. */
export function missingFrom(outcome: Outcome<unknown>): Omit<Missing, 'measure'> {
  if (!('missing' in outcome)) expect.fail(`taken: ${JSON.stringify(outcome.value)}`);
  return outcome.missing;
}
