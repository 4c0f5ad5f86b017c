import writeXlsxFile from 'write-excel-file/node';
import { readTable } from '@/lib/import/proposals';
import { sheetsIn } from '@/lib/import/sheet';
import { tableIn } from '@/lib/import/table';
import { vocabulary } from './words';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A workbook of texts as another program writes it. */
export async function workbookOf(...sheets: string[][][]): Promise<Uint8Array<ArrayBuffer>> {
  const rows = sheets.map(sheet => ({ data: sheet.map(row => row.map(value => ({ value, type: String }))) }));
  return new Uint8Array(await writeXlsxFile(rows).toBuffer());
}

/** What is understood of a file, or why nothing is. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>) {
  const sheets = await sheetsIn(bytes);
  if (!Array.isArray(sheets)) return sheets;
  const table = tableIn(sheets, vocabulary);
  return typeof table === 'string' ? { refused: table } : { table, ...readTable(table, vocabulary) };
}
