import { heldText } from '@/lib/export/text-cell';
import { decoded } from '@/lib/shortlist/decoded';
import { delimiterOf } from './delimiter';
import { type FileKind, fileKind } from './file-kind';
import { recordsIn } from './records';
import { isFilled, MOST_COLUMNS, type Row } from './row';
import { type RefusedWorkbook, sheetsOf } from './workbook';

/** Larger files are not even read: 50,000 creators with every column take half of it. */
export const MOST_BYTES = 50_000_000;
export const MOST_ROWS = 50_000;

/** The rows of one sheet that say anything. */
export interface Sheet {
  rows: Row[];
}

/** Why nothing of a file was read; of a quote that is never closed, the row. */
export type Refused = {
  refused:
    | Exclude<FileKind, 'text' | 'workbook'>
    | RefusedWorkbook
    | 'too-large'
    | 'empty'
    | 'not-text'
    | 'too-many-rows'
    | 'open-quote';
  row?: number;
};

/** The sheets of a file: one of a text file, whatever its encoding and whatever parts its cells, and those of a workbook that hold anything. */
export async function sheetsIn(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | Refused> {
  if (bytes.length > MOST_BYTES) return { refused: 'too-large' };
  if (bytes.length === 0) return { refused: 'empty' };
  const kind = await fileKind(bytes);
  if (kind === 'workbook') return sheetsOfWorkbook(bytes);
  if (kind !== 'text') return { refused: kind };
  const text = decoded(bytes);
  return text === undefined ? { refused: 'not-text' } : sheetsOfText(text);
}

/** What was pasted: cells copied from a sheet, which tabs part, else lines of any text. */
export function sheetsOfPasted(text: string): Sheet[] | Refused {
  const cells = text.includes('\t') ? recordsIn(text, '\t') : undefined;
  const rows = Array.isArray(cells) ? cells : text.split(/\r\n|\n|\r/).map(line => [line]);
  return checked([{ rows: numbered(rows, 1) }]);
}

/** The cells of a text file; what our own writer put into them to keep them texts is taken off. */
function sheetsOfText(text: string): Sheet[] | Refused {
  const { delimiter, rest, skipped } = delimiterOf(text);
  const rows = recordsIn(rest, delimiter);
  if (!Array.isArray(rows)) return { refused: 'open-quote', row: rows.openQuote + skipped };
  const texts = rows.map(cells => cells.slice(0, MOST_COLUMNS).map(heldText));
  return checked([{ rows: numbered(texts, 1 + skipped) }]);
}

async function sheetsOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | Refused> {
  const sheets = await sheetsOf(bytes);
  return Array.isArray(sheets) ? checked(sheets) : { refused: sheets };
}

function checked(sheets: Sheet[]): Sheet[] | Refused {
  const filled = sheets.map(({ rows }) => ({ rows: rows.filter(isFilled) })).filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return { refused: 'empty' };
  return filled.some(({ rows }) => rows.length > MOST_ROWS) ? { refused: 'too-many-rows' } : filled;
}

const numbered = (rows: string[][], first: number): Row[] =>
  rows.map((cells, place) => ({ cells, number: first + place }));
