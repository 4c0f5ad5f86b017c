import { useMemo, useSyncExternalStore } from 'react';
import { liveRows, type ReadRows } from '@/lib/shortlist/live-rows';

/** The creators of one list, or of all, kept up to date. "loading" is not an empty list, and neither is "unreadable". */
export function useRows(listId: string | undefined): ReadRows {
  const live = useMemo(() => liveRows(listId), [listId]);
  return useSyncExternalStore(live.subscribe, live.rows);
}
