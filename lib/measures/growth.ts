import type { Outcome, Subject } from './measure';
import { lacking } from './missing';
import { DAY } from './posts';

/** The days between the first and the last follower count of `dossier`, with how many counts there are; at least `days` apart. */
function history({ dossier }: Subject, days: number): Outcome {
  const times = (dossier.snapshots ?? []).map(({ at }) => Date.parse(at));
  const value = times.length < 2 ? 0 : (Math.max(...times) - Math.min(...times)) / DAY;
  if (times.length < 2 || value < days) return lacking('visit-again-after-7-days');
  return { value, low: value, high: value, n: Math.floor(value), full: 30, from: 'page' };
}

/** Days that the follower counts span; at least 7, so that a month's growth can be told. */
export const followerHistoryDays = (subject: Subject): Outcome => history(subject, 7);

/** The same for jumps, which any two visits can show. */
export const followerVisits = (subject: Subject): Outcome => history(subject, 0);
