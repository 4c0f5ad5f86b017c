import { type ExportChoice, lastChoice } from '@/components/export/choice';
import { exportFile } from '@/components/export/export-file';
import { columns } from '@/lib/export/columns';
import { sortRows } from '@/lib/export/sort-rows';
import { allLists } from '@/lib/shortlist/lists';
import { listRows } from '@/lib/shortlist/summaries';

/** Saves a list as the user last chose to, best score first; whoever is archived there stays out. */
export async function exportList(listId: string, choice: ExportChoice = lastChoice()): Promise<void> {
  const [lists, rows] = await Promise.all([allLists(), listRows(listId)]);
  const list = lists.find(({ id }) => id === listId);
  const score = columns.find(({ id }) => id === 'score');
  const standing = rows.filter(({ membership }) => !membership.archived);
  if (!list || !score) return;
  await exportFile(choice, {
    list: list.name,
    rows: sortRows(standing, score, 'descending'),
    all: standing.length
  });
}
