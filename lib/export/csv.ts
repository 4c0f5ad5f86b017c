import type { Row } from '@/lib/shortlist/row';
import type { Cell, Column, Kind, Say } from './column';
import { textCell } from './text-cell';
import type { Word } from './word';

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

const EIGHT_HOURS = 8 * 3_600_000;

/** "2026-11-23 16:15" in the time that the site speaks; the form that spreadsheets read as a date in every language. */
const beijingTime = (instant: string): string =>
  new Date(Date.parse(instant) + EIGHT_HOURS).toISOString().slice(0, 16).replace('T', ' ');

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Ten thousand rows ask for the same few dozen words; the browser's own look-up is slow. */
function remembered(say: Say): Say {
  const words = new Map<Word, string>();
  return key => {
    const word = words.get(key) ?? say(key);
    words.set(key, word);
    return word;
  };
}
