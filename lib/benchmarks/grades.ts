/** The guide's bands of the 100-point scorecard. */
export const grades = [
  { from: 90, grade: 'excellent' },
  { from: 75, grade: 'good' },
  { from: 60, grade: 'average' },
  { from: 0, grade: 'poor' }
] as const;

/** A band's name. */
export type Grade = (typeof grades)[number]['grade'];

/** A grade needs half of the points measured, and three dimensions measured to two fifths; below that it would be a guess. */
export const graded = { coverage: 50, dimensions: 3, knownShare: 0.4 } as const;

/** Points not measured are worth between a fifth and nine tenths of themselves, unless the measured ones lie outside that. */
export const unmeasured = { low: 0.2, high: 0.9 } as const;

/** How far each way of coming by a figure is trusted, 0…1. */
export const trust = { official: 1, page: 0.9, opened: 0.8, user: 0.7, estimate: 0.6 } as const;
