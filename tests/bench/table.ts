import type { Line, Unit } from './line';

const HEAD = ['', 'with', 'without', 'ratio', 'best', 'bar', '', ''];
const NONE = '–';

/** The lines as a table of plain text. A bar that is missed is said, and nothing else happens. */
export function table(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const aligned = (cell: string, column: number) => {
    const width = widths[column] ?? cell.length;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map(row => `${row.map(aligned).join('  ').trimEnd()}\n`).join('');
}

function cells({ name, unit, figure, without, ratio, best, bar, of }: Line): string[] {
  const quantity = (amount: number | undefined) => (amount === undefined ? NONE : written(amount, unit));
  return [
    name,
    quantity(figure),
    quantity(without),
    ratio === undefined ? NONE : `× ${ratio.toFixed(2)}`,
    quantity(best),
    bar === undefined ? NONE : `≤ ${bar} ${unit}`,
    bar === undefined ? '' : figure <= bar ? 'met' : 'MISSED',
    of
  ];
}

/** Three digits are what the runs can tell apart; tasks are whole. */
function written(amount: number, unit: Unit): string {
  const decimals = unit === 'tasks' || amount >= 100 ? 0 : amount < 10 ? 2 : 1;
  return `${amount.toFixed(decimals)} ${unit}`;
}
