/**
 * Where the scores of ordinary creators lie, 0…100: on 48 real histories that no constant was chosen on, the twelve page criteria give
 * p5 59, p10 62, median 70, p90 75, p95 76. An average of many criteria bunches, so a few points make the difference.
 */
export const ordinaryScores = { low: 59, median: 70, high: 76 } as const;

/** With fewer graded creators of a tier than these, a share of them would say little. */
export const COMPARED_FROM = 20;
