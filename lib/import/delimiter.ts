import { type Delimiter, recordsIn } from './records';

/** Characters and rows looked at to tell what parts the cells. */
const HEAD = 50_000;
const ROWS = 30;

/** Excel's own first line "sep=;" says what parts the cells of the lines below. */
const SAID = /^sep=([,;\t])(?:\r\n|\n|\r)/i;

/** What parts the cells of a text: what its first line says, else what gives the most rows of the same width. */
export function delimiterOf(text: string): { delimiter: Delimiter; rest: string; skipped: number } {
  const [line = '', said] = SAID.exec(text) ?? [];
  if (said) return { delimiter: said as Delimiter, rest: text.slice(line.length), skipped: 1 };
  const head = text.slice(0, HEAD);
  const delimiters: Delimiter[] = [',', ';', '\t'];
  const [best = ','] = delimiters.toSorted((one, other) => evenness(head, other) - evenness(head, one));
  return { delimiter: best, rest: text, skipped: 0 };
}

/** Delimiters in rows of one width, the more the more rows have it. */
function evenness(head: string, delimiter: Delimiter): number {
  const records = recordsIn(head, delimiter);
  if (!Array.isArray(records)) return parted(head, delimiter);
  const widths = new Map<number, number>();
  for (const { length } of records.slice(0, ROWS)) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...[...widths].map(([width, rows]) => (width - 1) * rows ** 2));
}

/** A head that ends within a quoted cell is cut there. */
function parted(head: string, delimiter: Delimiter): number {
  const upTo = head.lastIndexOf('"');
  const records = upTo > 0 ? recordsIn(head.slice(0, upTo), delimiter) : [];
  return Array.isArray(records) ? records.slice(0, ROWS).reduce((sum, { length }) => sum + length - 1, 0) : 0;
}
