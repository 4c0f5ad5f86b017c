import { say } from '@/components/words/words';
import { columns } from '@/lib/export/columns';
import { writeCsv } from '@/lib/export/csv';
import { sortRows } from '@/lib/export/sort-rows';
import { allLists } from '@/lib/shortlist/lists';
import type { Row } from '@/lib/shortlist/row';
import { allRows, listRows } from '@/lib/shortlist/summaries';
import { download } from './download';
import { fileName } from './file-name';

/** Saves a list, or the given creators of it, as CSV: best score first, header in the user's language. */
export async function exportList(listId: string, creatorIds?: string[]): Promise<void> {
  const [lists, rows] = await Promise.all([allLists(), listRows(listId)]);
  const list = lists.find(({ id }) => id === listId);
  if (list) save(list.name, rows, creatorIds);
}

/** The same for all creators that were read, on a list or not. */
export async function exportEveryone(creatorIds?: string[]): Promise<void> {
  save(say('export_everyone'), await allRows(), creatorIds);
}

function save(name: string, rows: readonly Row[], creatorIds: string[] | undefined): void {
  const wanted = creatorIds && new Set(creatorIds);
  const chosen = wanted ? rows.filter(({ summary }) => wanted.has(summary.creatorId)) : rows;
  download(
    fileName(name, today()),
    writeCsv(columns, best(chosen), key => say(key))
  );
}

function best(rows: readonly Row[]): readonly Row[] {
  const score = columns.find(({ id }) => id === 'score');
  return score ? sortRows(rows, score, 'descending') : rows;
}

/** The user's own day, yyyy-mm-dd. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
