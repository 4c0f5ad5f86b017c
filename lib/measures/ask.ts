import type { Subject } from './measure';

const answers = new WeakMap<Subject, Map<unknown, unknown>>();

/** What `measure` says of `subject`, worked out at most once for each subject object. */
export function ask<Answer>(subject: Subject, measure: (subject: Subject) => Answer): Answer {
  const known = answers.get(subject) ?? new Map<unknown, unknown>();
  answers.set(subject, known);
  if (!known.has(measure)) known.set(measure, measure(subject));
  // What is kept under a function was returned by that function.
  return known.get(measure) as Answer;
}
