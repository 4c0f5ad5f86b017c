import { breathe } from '@/components/export/breathe';
import { columns } from '@/lib/export/columns';
import { creatorSheet } from '@/lib/export/creator-sheet';
import { writeCsv } from '@/lib/export/csv';
import { writeWorkbook } from '@/lib/export/workbook';
import type { Row } from '@/lib/shortlist/row';

/** Milliseconds and bytes of one file, and the longest that the page could do nothing else meanwhile. */
export interface SheetCost {
  ms: number;
  bytes: number;
  longestMs: number;
}

export interface SheetCosts {
  csv: SheetCost[];
  xlsx: SheetCost[];
}

/** Writes all columns of so many creators as either file; to be run in a page of the extension, under its policy. */
export async function writeSheets(distinct: Row[], creators: number, runs: number): Promise<SheetCosts> {
  const rows = Array.from({ length: creators }, (_, n) => rowOf(distinct, n));
  const say = (key: string) => key;
  const costs: SheetCosts = { csv: [], xlsx: [] };
  for (let run = 0; run < runs; run += 1) {
    costs.csv.push(await costOf(async () => new Blob([writeCsv(columns, rows, say)])));
    costs.xlsx.push(await costOf(() => writeWorkbook([creatorSheet('Bench', columns, rows, say)], breathe)));
  }
  return costs;
}

function rowOf(distinct: Row[], n: number): Row {
  const row = distinct[n % distinct.length];
  if (!row) throw new Error('no creators to write');
  const creatorId = `5f3a1c0e00000000${n.toString(16).padStart(8, '0')}`;
  return { ...row, summary: { ...row.summary, creatorId, nickname: `${row.summary.nickname ?? '创作者'} ${n}` } };
}

async function costOf(write: () => Promise<Blob>): Promise<SheetCost> {
  let longestMs = 0;
  let last = performance.now();
  let isOn = true;
  const started = last;
  const watch = async () => {
    while (isOn) {
      await breathe();
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
    }
  };
  const watching = watch();
  const { size } = await write();
  const ms = performance.now() - started;
  isOn = false;
  await watching;
  return { ms, bytes: size, longestMs };
}
