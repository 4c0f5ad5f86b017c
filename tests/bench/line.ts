import { median } from './median';

export interface Line {
  name: string;
  unit: 'kB' | 'ms' | 'tasks';
  figure: number;
  /** The same without the extension, or without the work in question. */
  without?: number;
  ratio?: number;
  /** The figure should not be above. */
  bar?: number;
  /** How the figure was got from the runs. */
  of: string;
}

/** A line of figures taken in pairs, [with, without]: the median of either side and of the pairs' ratios. */
export function pairedLine(name: string, unit: Line['unit'], pairs: readonly (readonly [number, number])[]): Line {
  const ratios = pairs.map(([figure, without]) => figure / without);
  return {
    name,
    unit,
    figure: median(pairs.map(([figure]) => figure)),
    without: median(pairs.map(([, without]) => without)),
    ...(ratios.every(Number.isFinite) && { ratio: median(ratios) }),
    of: `median of ${pairs.length} pairs`
  };
}

const HEAD = ['', 'with', 'without', 'ratio', 'bar', '', ''];

/** The lines as a table of plain text, one line each. */
export function table(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const padded = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map(row => `${padded(row).join('  ').trimEnd()}\n`).join('');
}

function cells({ name, unit, figure, without, ratio, bar, of }: Line): string[] {
  return [
    name,
    `${written(figure)} ${unit}`,
    without === undefined ? '–' : `${written(without)} ${unit}`,
    ratio === undefined ? '–' : `× ${ratio.toFixed(2)}`,
    bar === undefined ? '–' : `≤ ${bar} ${unit}`,
    bar === undefined ? '' : figure <= bar ? 'met' : 'MISSED',
    of
  ];
}

/** Three digits are what the runs can tell apart. */
const written = (figure: number): string =>
  Number.isInteger(figure) || figure >= 100 ? figure.toFixed(0) : figure.toFixed(figure < 10 ? 2 : 1);
