import { showOnToolbar } from '@/components/mark/toolbar';
import { database } from '@/lib/shortlist/database';
import { refresh } from '@/lib/shortlist/refresh';
import { creatorTabs } from '@/lib/tabs';

/** Summaries of the creators in open tabs made anew under the rules in force, and shown on the toolbar. */
export async function judgeOpenPages(): Promise<void> {
  for (const { tabId, creatorId, state } of await creatorTabs()) {
    await refresh(creatorId);
    await showOnToolbar(tabId, state, await database.summaries.get(creatorId));
  }
}
