import { showOnToolbar } from '@/components/mark/toolbar';
import { database } from '@/lib/shortlist/database';
import { keepTabState, type TabState } from '@/lib/tabs';

/** Keeps what is now known about the page in a tab and shows it on the toolbar. */
export async function showPage(tabId: number, state: TabState): Promise<undefined> {
  await keepTabState(tabId, state);
  await showOnToolbar(tabId, state, state.creatorId ? await database.summaries.get(state.creatorId) : undefined);
}
