import type { CellValue } from 'read-excel-file/universal';
import { storedZip } from './stored-zip';
import { type BrokenZip, unzipped } from './zip';

export type RefusedWorkbook = BrokenZip | 'no-workbook' | 'unreadable-workbook';

/** Sheets of a workbook by name, as rows of texts: numbers in plain figures, days as yyyy-mm-dd. */
export interface WorkbookSheet {
  name: string;
  rows: string[][];
}

/** What of a workbook is read: no pictures, no settings of printers. */
const isWanted = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/**
 * The sheets of an XLSX file. The library would unpack large files in a worker made from a text, which our pages forbid: the browser
 * unpacks, and the library gets an archive that needs no unpacking.
 */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookSheet[] | RefusedWorkbook> {
  const entries = await unzipped(bytes, isWanted);
  if (typeof entries === 'string') return entries;
  if (![...entries.keys()].some(name => /(?:^|\/)workbook\.xml$/.test(name))) return 'no-workbook';
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(await storedZip(entries), { trim: false, parseNumber: plainFigures });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(textOf)) }));
  } catch (error) {
    console.error('The workbook could not be read', error);
    return 'unreadable-workbook';
  }
}

/** "5.5E+2" is 550; an id that became a number stays as it is, to be told as what it is. */
function plainFigures(figures: string): string {
  const number = Number(figures);
  return Math.abs(number) < 1e15 ? String(number) : figures;
}

function textOf(cell: CellValue<string> | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
