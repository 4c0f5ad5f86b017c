import type { Report } from '@/lib/report/report';

/** A score as every view gets it, from a report or a summary. */
export type ScoreFigures = Pick<Report['score'], 'value' | 'low' | 'high' | 'coverage' | 'grade'>;

/** What the mark draws before anything was read: a hundred ticks. */
export const nothingMeasured: ScoreFigures = { value: null, low: 0, high: 100, coverage: 0, grade: null };

/** The 100 points as the mark's key names them, whole numbers that add up to 100. */
export interface ScoreParts {
  earned: number;
  unmeasured: number;
  lost: number;
}

/** A score without a grade rests on too little; it is drawn grey and written with "~". */
export const isProvisional = ({ grade }: Pick<ScoreFigures, 'grade'>): boolean => grade === null;

/** The number in whole points that were reached, so that a 74.6 never stands as 75 beside the grade below it. */
export const reachedPoints = (value: number): number => Math.floor(value + 1e-9);

export function scoreParts({ value, coverage }: ScoreFigures): ScoreParts {
  const unmeasured = 100 - Math.round(coverage);
  const earned = value === null ? 0 : Math.round((value * coverage) / 100);
  return { earned, unmeasured, lost: 100 - unmeasured - earned };
}

/** The bar's stops in percent of its width: end of what is earned, end of what is not measured yet, and the needle. */
export function barStops({ value, coverage }: ScoreFigures): { earned: number; open: number; needle: number } {
  const needle = value === null ? 0 : value;
  const earned = (needle * coverage) / 100;
  return { earned, open: earned + 100 - coverage, needle };
}
