import { speechIn } from '@/components/export/speech';
import { type Reading, readTable } from '@/lib/import/proposals';
import { MOST_BYTES, type Refused, type Sheet, sheetsIn, sheetsOfPasted } from '@/lib/import/sheet';
import { type Column, type Table, tableIn } from '@/lib/import/table';
import { type Vocabulary, vocabularyOf } from '@/lib/import/vocabulary';
import type { Refusal } from './refusal-sentence';

/** What was read of a file or of what was pasted; its columns can be used otherwise. */
export interface ReadSheet {
  source: string;
  table: Table;
  vocabulary: Vocabulary;
  reading: Reading;
}

export interface RefusedSheet {
  source: string;
  refused: Refusal;
  row?: number;
}

/** Reads a file; one that is far too large is refused by its size. */
export async function readFile(file: File): Promise<ReadSheet | RefusedSheet> {
  const source = file.name.slice(0, 200);
  if (file.size > MOST_BYTES) return { source, refused: 'too-large' };
  try {
    return await understood(source, await sheetsIn(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    // The file was moved, or may not be read.
    if (error instanceof DOMException) return { source, refused: 'unopened' };
    throw error;
  }
}

/** Reads links, ids or cells that were pasted. */
export const readPasted = (text: string, source: string): Promise<ReadSheet | RefusedSheet> =>
  understood(source, sheetsOfPasted(text));

async function understood(source: string, sheets: Sheet[] | Refused): Promise<ReadSheet | RefusedSheet> {
  if (!Array.isArray(sheets)) return { source, ...sheets };
  const speeches = await Promise.all([speechIn('zh'), speechIn('en')]);
  const vocabulary = vocabularyOf(speeches.map(speak => key => speak(key)));
  const table = tableIn(sheets, vocabulary);
  if (typeof table === 'string') return { source, refused: table };
  return { source, table, vocabulary, reading: readTable(table, vocabulary) };
}

/** The same sheet with its columns used otherwise. */
export function withColumns(sheet: ReadSheet, columns: Column[]): ReadSheet {
  const table = { ...sheet.table, columns };
  return { ...sheet, table, reading: readTable(table, sheet.vocabulary) };
}
