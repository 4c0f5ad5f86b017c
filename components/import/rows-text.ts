import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';

/** Numbers of rows named before the rest is only counted. */
const NAMED = 6;

/** "2, 4, 9", or "2, 4, 5, 7, 8, 9 and 30 more". */
export function rowsText(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED).map(String).join(say('name_separator'));
  const more = rows.length - NAMED;
  return more > 0 ? say('import_rows_more', { rows: named, more: whole(more) }) : named;
}
