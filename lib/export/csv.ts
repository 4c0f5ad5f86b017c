import type { Row } from '@/lib/shortlist/row';
import { beijingTime } from './beijing';
import type { Cell, Column, Kind, Say } from './column';
import { remembered } from './remembered';
import { textCell } from './text-cell';

/** Excel takes a file without it for the machine's own code page. */
const BOM = '\ufeff';

/** Texts up to this length are remembered. */
const SHORT = 40;

/** The rows as a sheet: UTF-8 with BOM once encoded, CRLF, quoted by RFC 4180, header in the language of `say`. Texts stay texts (see textCell). */
export function writeCsv(columns: readonly Column[], rows: readonly Row[], say: Say): string {
  const told = remembered(say);
  const written = rememberedCells();
  let sheet = `${BOM}${columns.map(({ header }) => quoted(textCell(told(header)))).join(',')}\r\n`;
  for (const row of rows) {
    sheet += columns.map(({ kind, value }) => written(value(row, told), kind)).join(',');
    sheet += '\r\n';
  }
  return sheet;
}

/** Unknown is an empty cell; so is a number that is none. */
function cellText(cell: Exclude<Cell, undefined>, kind: Kind): string {
  if (typeof cell === 'number') return numberText(cell, kind);
  return quoted(kind === 'date' ? beijingTime(cell) : textCell(cell));
}

/** Most words of a sheet stand in it thousands of times, and so do its days; longer texts seldom come again. */
function rememberedCells(): (cell: Cell, kind: Kind) => string {
  const dates = new Map<string, string>();
  const texts = new Map<string, string>();
  return (cell, kind) => {
    if (cell === undefined || cell === '') return '';
    if (typeof cell === 'number' || kind === 'id' || kind === 'link') return cellText(cell, kind);
    const known = kind === 'date' ? dates : texts;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = cellText(cell, kind);
    if (cell.length <= SHORT) known.set(cell, text);
    return text;
  };
}

/** Plain decimals, which every spreadsheet reads as numbers: cents and hundredths, shares in percent to four places. */
function numberText(value: number, kind: Kind): string {
  if (!Number.isFinite(value)) return '';
  return kind === 'percent' ? `${Math.round(value * 1e6) / 1e4}%` : String(Math.round(value * 100) / 100);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
