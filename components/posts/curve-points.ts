import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { engagementsOf } from '@/lib/campaign/kpi';
import type { Measurement } from '@/lib/shortlist/publication';
import { readingWords } from './post-words';

const HOUR = 3_600_000;

/** A reading of a note on its curve. `engagements` is known where likes, collects and comments are and none is a floor. */
export interface CurvePoint {
  hours: number;
  likes: number;
  /** "At least so many", as guests are shown it. */
  isFloor: boolean;
  engagements?: number;
  words: string;
  when: string;
}

/** The readings of a note from its publication on that showed likes, in order of time. */
export function curvePoints(measurements: readonly Measurement[], outAt: string): CurvePoint[] {
  const out = Date.parse(outAt);
  return measurements
    .flatMap((measurement): CurvePoint[] => {
      const { at, likes, collects, comments, shares } = measurement;
      const hours = (Date.parse(at) - out) / HOUR;
      if (!likes || hours < 0) return [];
      const all = [likes, collects, comments, shares];
      const [a, b, c, d] = all.map(one => one?.value);
      const sum = all.some(one => one?.high === null)
        ? undefined
        : engagementsOf({ likes: a, collects: b, comments: c, shares: d });
      const when = say('posts_after_hours', { count: whole(hours) });
      return [
        {
          hours,
          likes: likes.value,
          isFloor: likes.high === null,
          ...(sum !== undefined && { engagements: sum }),
          words: readingWords(measurement),
          when
        }
      ];
    })
    .toSorted((one, other) => one.hours - other.hours);
}
