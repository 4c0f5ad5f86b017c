import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type LiveRows, liveRows, type ReadRows } from '@/lib/shortlist/live-rows';

/** Rows that are being read for a view that is not there yet. */
let ahead: { listId: string | undefined; live: LiveRows; leave: () => void } | undefined;

/** Begins to read the rows of a list, or of all creators, while the page is still getting ready to show them. */
export function readAhead(listId: string | undefined): void {
  const live = liveRows(listId);
  ahead = { listId, live, leave: live.subscribe(() => {}) };
}

/** The creators of one list, or of all, kept up to date. "loading" is not an empty list, and neither is "unreadable". */
export function useRows(listId: string | undefined): ReadRows {
  const live = useMemo(() => (ahead?.listId === listId && ahead ? ahead.live : liveRows(listId)), [listId]);
  useEffect(leaveAhead, []);
  return useSyncExternalStore(live.subscribe, live.rows);
}

/** Whoever shows rows listens for themselves. */
function leaveAhead(): void {
  ahead?.leave();
  ahead = undefined;
}
