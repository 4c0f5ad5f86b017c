import type { Subject } from './measure';

const answers = new WeakMap<Subject, Map<unknown, unknown>>();

/** What `measure` says of `subject`, worked out at most once for each subject object. */
export function ask<Answer>(subject: Subject, measure: (subject: Subject) => Answer): Answer {
  const known = answersOf(subject);
  // What is kept under a function was returned by that function, and no measure answers undefined but as its only answer.
  const kept = known.get(measure) as Answer | undefined;
  if (kept !== undefined) return kept;
  const answer = measure(subject);
  known.set(measure, answer);
  return answer;
}

function answersOf(subject: Subject): Map<unknown, unknown> {
  const known = answers.get(subject);
  if (known !== undefined) return known;
  const none = new Map<unknown, unknown>();
  answers.set(subject, none);
  return none;
}
