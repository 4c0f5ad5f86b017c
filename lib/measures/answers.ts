import { asRead, basisOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking } from './missing';

/** What is known of past scandals; at least one of sanction and answer. */
export interface Controversy {
  /** The platform's own sanction, as the page words it. */
  sanction?: string;
  answer?: 'none' | 'minor' | 'major';
  /** The day it happened, yyyy-mm-dd. */
  happenedOn?: string;
}

/** What the page shows of a sanction, and what the user found about past scandals. */
export function controversy({ dossier }: Subject): Outcome<Controversy> {
  const sanction = dossier.profile?.sanction;
  const answer = dossier.answers?.controversy;
  if (sanction === undefined && answer === undefined) return lacking('answer-controversy');
  return {
    value: {
      ...(sanction && { sanction: sanction.value }),
      ...(answer && { answer: answer.value }),
      ...(answer?.happenedOn && { happenedOn: answer.happenedOn })
    },
    low: 0,
    high: 1,
    n: 1,
    full: 1,
    from: sanction ? basisOf(sanction.from) : 'user',
    ...(sanction && { quotes: [sanction.value] })
  };
}

/** How grave the user finds past scandals: none 0, minor half, major 1; what a report can cite of the answer. */
export function controversyAnswer({ dossier }: Subject): Outcome {
  const answer = dossier.answers?.controversy;
  return answer === undefined
    ? lacking('answer-controversy')
    : asRead({ none: 0, minor: 0.5, major: 1 }[answer.value], 'user');
}

/** The user's rating of the notes' craft, 1…5. */
export function craftRating({ dossier }: Subject): Outcome {
  const rating = dossier.answers?.craft;
  return rating === undefined ? lacking('rate-craft') : asRead(rating.value, 'user');
}
