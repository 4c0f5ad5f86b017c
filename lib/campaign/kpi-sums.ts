import { type Cost, costParts, type Outcome } from './kpi';

/** A sum over several posts or creators, and over how many of them it runs where some did not state the figure. */
export interface Sum {
  value: number;
  of: number;
}

type Sums<Field extends string> = { [Name in Field]?: Sum };

const outcomeFields = [
  'impressions',
  'reads',
  'likes',
  'collects',
  'comments',
  'shares',
  'clicks',
  'orders',
  'revenueYuan',
  'grossProfitYuan'
] as const satisfies (keyof Outcome)[];

/** The sums of those who stated a figure; a figure that nobody stated is absent. */
export function sumUp<Field extends string>(
  rows: readonly { [Name in Field]?: number | undefined }[],
  fields: readonly Field[]
): Sums<Field> {
  const sums: Sums<Field> = {};
  for (const field of fields) {
    const known = rows.flatMap(row => row[field] ?? []);
    if (known.length > 0) sums[field] = { value: known.reduce((sum, one) => sum + one, 0), of: known.length };
  }
  return sums;
}

/** Outcomes and costs of several rows as one. A figure is in a ratio only with the rows that have both sides of it: see `pairedRatio`. */
export const sumOutcomes = (rows: readonly Outcome[]) => sumUp(rows, outcomeFields);
export const sumCosts = (rows: readonly Cost[]) => sumUp(rows, costParts);

/**
 * A ratio over several rows: both sides summed over the rows that have both, so that a cost without a result, or a result without a cost,
 * makes nothing look dear or cheap. `of` says over how many; undefined where none has both, or the lower sum is 0.
 */
export function pairedRatio<Row>(
  rows: readonly Row[],
  over: (row: Row) => number | undefined,
  under: (row: Row) => number | undefined,
  times = 1
): Sum | undefined {
  const pairs = rows.flatMap(row => {
    const [top, bottom] = [over(row), under(row)];
    return top === undefined || bottom === undefined ? [] : [[top, bottom] as const];
  });
  const bottom = pairs.reduce((sum, [, one]) => sum + one, 0);
  if (bottom === 0) return undefined;
  return { value: (pairs.reduce((sum, [one]) => sum + one, 0) / bottom) * times, of: pairs.length };
}
