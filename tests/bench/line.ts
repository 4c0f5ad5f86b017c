import { median } from './median';

export type Unit = 'kB' | 'ms' | 'tasks';

/** A line of the result: a figure, what it is compared with, and how it was got from the runs. */
export interface Line {
  name: string;
  unit: Unit;
  figure: number;
  /** The same without the extension, or without the work in question. */
  without?: number;
  ratio?: number;
  /** The quickest run: on a busy machine the nearest to what the work itself takes. */
  best?: number;
  /** The figure should not be above. */
  bar?: number;
  of: string;
}

/** Runs of one thing: their median and the best of them. */
export const runsLine = (name: string, unit: Unit, figures: readonly number[], bar?: number): Line => ({
  name,
  unit,
  figure: median(figures),
  best: Math.min(...figures),
  ...(bar !== undefined && { bar }),
  of: `median of ${figures.length}`
});

/** Runs in pairs, [with, without]: the median of either side and of the pairs' ratios. */
export function pairedLine(
  name: string,
  unit: Unit,
  pairs: readonly (readonly [number, number])[],
  bar?: number
): Line {
  const ratios = pairs.map(([figure, without]) => figure / without);
  const line = runsLine(
    name,
    unit,
    pairs.map(([figure]) => figure),
    bar
  );
  return {
    ...line,
    without: median(pairs.map(([, without]) => without)),
    ...(ratios.every(Number.isFinite) && { ratio: median(ratios) }),
    of: `${line.of} pairs`
  };
}

/** Runs of one thing of which the worst counts. */
export const worstLine = (name: string, unit: Unit, figures: readonly number[], bar?: number): Line => ({
  ...runsLine(name, unit, figures, bar),
  figure: Math.max(...figures),
  of: `worst of ${figures.length}`
});
