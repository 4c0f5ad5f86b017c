import type { Column } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';

/** The name stays first and in sight. */
export const NAME = 'nickname';

/** What belongs to a creator's place in one list. */
const inLists = new Set(['stage', 'priority', 'added', 'archived']);

/** The columns that a table of one list, or of all creators, can show. */
export const offeredColumns = (isList: boolean): readonly Column[] =>
  isList ? columns : columns.filter(({ id }) => !inLists.has(id));

/** Those of some columns that the table can show, the name first, each once. */
export function shownIds(wanted: readonly string[], isList: boolean): string[] {
  const offered = new Set(offeredColumns(isList).map(({ id }) => id));
  return [NAME, ...new Set(wanted)].filter((id, place) => offered.has(id) && (place === 0 || id !== NAME));
}
