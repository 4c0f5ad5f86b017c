import { refresh } from '@/lib/shortlist/refresh';
import { creatorTabs } from '@/lib/tabs';
import { showToolbar } from './show-page';

/** Summaries of the creators in open tabs made anew under the rules in force, and shown on the toolbar. */
export async function judgeOpenPages(): Promise<void> {
  for (const { tabId, creatorId, state } of await creatorTabs()) {
    await refresh(creatorId);
    await showToolbar(tabId, state);
  }
}
