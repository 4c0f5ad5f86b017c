import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FirstRows } from '@/lib/shortlist/first-rows';
import { type LiveRows, liveRows, type ReadRows } from '@/lib/shortlist/live-rows';

/** Rows that are being read for a view that is not there yet. */
let ahead: { listId: string | undefined; live: LiveRows; leave: () => void } | undefined;

/** Begins to read the rows of a list, or of all creators, while the page is still getting ready to show them; the best first where those are shown. */
export function readAhead(listId: string | undefined, bestFirst: boolean): void {
  const live = liveRows(listId, { bestFirst });
  ahead = { listId, live, leave: live.subscribe(() => {}) };
}

/** The creators of one list, or of all, kept up to date. "loading" is not an empty list, and neither is "unreadable". */
export const useRows = (listId: string | undefined): ReadRows => useRowsBestFirst(listId, false).read;

/** The same with the best of a long list while the rest is being read, where a view shows those first. */
export function useRowsBestFirst(
  listId: string | undefined,
  bestFirst: boolean
): { read: ReadRows; first: FirstRows | undefined } {
  const [isBestFirst] = useState(bestFirst);
  const live = useMemo(
    () => (ahead?.listId === listId && ahead ? ahead.live : liveRows(listId, { bestFirst: isBestFirst })),
    [listId, isBestFirst]
  );
  const read = useSyncExternalStore(live.subscribe, live.rows);
  const first = useSyncExternalStore(live.subscribe, live.first);
  // After those above listen: if nobody listened in between, all would be read again.
  useEffect(leaveAhead, []);
  return { read, first };
}

/** Whoever shows rows listens for themselves. */
function leaveAhead(): void {
  ahead?.leave();
  ahead = undefined;
}
