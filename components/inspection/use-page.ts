import { useEffect, useState } from 'react';
import { type TabState, watchTabState } from '@/lib/tabs';

/** The state of a tab's page as it goes on, from what was first known of it. */
export function usePage(tabId: number | undefined, first: TabState | undefined): TabState | undefined {
  const [page, setPage] = useState(first);
  useEffect(() => (tabId === undefined ? undefined : watchTabState(tabId, setPage)), [tabId]);
  return page;
}
