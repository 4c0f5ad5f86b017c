import './no-code-from-texts';
import { breathe } from '@/components/export/breathe';
import { columns } from '@/lib/export/columns';
import { writeWorkbook } from '@/lib/export/workbook';
import { chosen } from '@/lib/import/choice';
import { importRows } from '@/lib/import/import-rows';
import { planOf } from '@/lib/import/plan';
import { readTable } from '@/lib/import/proposals';
import { sheetsIn } from '@/lib/import/sheet';
import { storedOf } from '@/lib/import/stored';
import { tableIn } from '@/lib/import/table';
import { vocabularyOf } from '@/lib/import/vocabulary';
import { database } from '@/lib/shortlist/database';
import { undo } from '@/lib/shortlist/undo';

/** Milliseconds from the bytes to the plan, from the plan to the last row written, and for all of it to be taken back. */
export interface ImportCost {
  readMs: number;
  writeMs: number;
  undoMs: number;
}

const { entries, memberships, lists, journal } = database;
const LIST = { listId: '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f', name: 'Bench', isNew: true as const };

/** What the user wrote of a creator, in our own columns; the others hold some figure. */
const TOLD: Record<string, (n: number) => string> = {
  nickname: n => `创作者 ${n}`,
  'creator-id': n => `5f3a1c0e00000000${n.toString(16).padStart(8, '0')}`,
  tags: () => '可寄样, 干皮',
  note: n => `问过助理，等截图 ${n}；档期 12 月后`,
  contact: n => `wx: example${n}`,
  stage: () => 'stage_contacted',
  priority: () => 'priority_high',
  'image-price': n => String(1_000 + n)
};

/** Imports so many new creators from either file with all columns, and takes them away again; to be run in a page of the extension. */
export async function importSheets(creators: number, runs: number): Promise<Record<'csv' | 'xlsx', ImportCost[]>> {
  const headers = columns.map(({ header }) => header as string);
  const rows = Array.from({ length: creators }, (_, n) => columns.map(({ id }) => TOLD[id]?.(n) ?? String(n % 997)));
  const csv = [headers, ...rows].map(row => `${row.map(cell => `"${cell}"`).join(',')}\r\n`).join('');
  const sheet = {
    name: 'Bench',
    columns: headers.map(header => ({ header, kind: 'text' as const, width: 9 })),
    rows,
    frozen: 0
  };
  const xlsx = await writeWorkbook([sheet], breathe);
  const files = { csv: new Blob([csv]), xlsx };
  const costs: Record<'csv' | 'xlsx', ImportCost[]> = { csv: [], xlsx: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ['csv', 'xlsx'] as const) {
      costs[kind].push(await costOf(new Uint8Array(await files[kind].arrayBuffer())));
      await Promise.all([entries, memberships, lists, journal].map(table => table.clear()));
    }
  }
  return costs;
}

async function costOf(bytes: Uint8Array<ArrayBuffer>): Promise<ImportCost> {
  const started = performance.now();
  const sheets = await sheetsIn(bytes);
  if (!Array.isArray(sheets)) throw new Error(sheets.refused);
  const vocabulary = vocabularyOf([key => key]);
  const table = tableIn(sheets, vocabulary);
  if (typeof table === 'string') throw new Error(table);
  const { proposals } = readTable(table, vocabulary);
  const stored = await storedOf(
    proposals.map(({ creatorId }) => creatorId),
    undefined
  );
  const planned = chosen(planOf(proposals, stored, true), { all: {}, single: new Map() });
  const read = performance.now();
  const imported = await importRows(planned, { target: LIST, source: 'bench', at: new Date().toISOString() });
  const written = performance.now();
  if (imported === 'stopped' || (await undo(new Date().toISOString(), imported.change))?.kept !== 0)
    throw new Error('What was imported is not taken back');
  return { readMs: read - started, writeMs: written - read, undoMs: performance.now() - written };
}
