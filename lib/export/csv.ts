import type { Row } from '@/lib/shortlist/row';
import { beijingTime } from './beijing';
import type { Cell, Column, Kind, Say } from './column';
import { remembered } from './remembered';
import { textCell } from './text-cell';

/** Excel takes a file without it for the machine's own code page. */
const BOM = '\ufeff';

/** The rows as a sheet: UTF-8 with BOM once encoded, CRLF, quoted by RFC 4180, header in the language of `say`. Texts stay texts (see textCell). */
export function writeCsv(columns: readonly Column[], rows: readonly Row[], say: Say): string {
  const told = remembered(say);
  const header = columns.map(column => quoted(textCell(told(column.header))));
  const lines = rows.map(row => columns.map(({ kind, value }) => quoted(cellText(value(row, told), kind))));
  return BOM + [header, ...lines].map(line => `${line.join(',')}\r\n`).join('');
}

/** Unknown is an empty cell; so is a number that is none. */
function cellText(cell: Cell, kind: Kind): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell, kind);
  return kind === 'date' ? beijingTime(cell) : textCell(cell);
}

/** Plain decimals, which every spreadsheet reads as numbers: cents and hundredths, shares in percent to four places. */
function numberText(value: number, kind: Kind): string {
  if (!Number.isFinite(value)) return '';
  if (kind !== 'percent' && Number.isInteger(value)) return String(value);
  return kind === 'percent' ? `${Number((value * 100).toFixed(4))}%` : String(Number(value.toFixed(2)));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
