import { useLiveQuery } from 'dexie-react-hooks';
import type { Row } from '@/lib/shortlist/row';
import { allRows, listRows } from '@/lib/shortlist/summaries';

/** The creators of one list, or of all, kept up to date. "loading" is not an empty list, and neither is "unreadable". */
export function useRows(listId: string | undefined): Row[] | 'loading' | 'unreadable' {
  const answer = useLiveQuery(
    async () => ({ listId, rows: await (listId === undefined ? allRows() : listRows(listId)).catch(unreadable) }),
    [listId]
  );
  return answer !== undefined && answer.listId === listId ? answer.rows : 'loading';
}

function unreadable(error: unknown): 'unreadable' {
  console.error('The database could not be read', error);
  return 'unreadable';
}
