import { say } from '@/components/words/words';
import { isProvisional, reachedPoints, type ScoreFigures } from './score-parts';

/** The number as it is written: "72", "~58" while provisional, "—" while nothing is known. */
export function writtenScore({ value, grade }: Pick<ScoreFigures, 'value' | 'grade'>): string {
  if (value === null) return '—';
  return isProvisional({ grade }) ? `~${reachedPoints(value)}` : String(reachedPoints(value));
}

/** The range beside it: "53–78". */
export const writtenRange = ({ low, high }: ScoreFigures): string => `${Math.round(low)}–${Math.round(high)}`;

/** The whole mark in words: "72, range 53–78, 64 of 100 points measured". */
export function spokenScore(score: ScoreFigures): string {
  if (score.value === null) return say('mark_spoken_nothing');
  return say('mark_spoken', {
    score: writtenScore(score),
    range: writtenRange(score),
    measured: Math.round(score.coverage)
  });
}
