import { browser } from 'wxt/browser';
import { type TabState, tabState } from '@/lib/tabs';

/** What the popup is about: a stored creator, or the page of a tab as far as it was read. */
export interface Subject {
  creatorId?: string;
  tabId?: number;
  page?: TabState;
}

/**
 * As the popup's address says: `?creator=` a stored creator, `?tab=` the tab of that number (the popup opened as a page of its own),
 * else the tab that the popup hangs over.
 */
export async function findSubject(address: URLSearchParams): Promise<Subject> {
  const creatorId = address.get('creator');
  if (creatorId !== null) return { creatorId };
  const tabId = address.has('tab') ? Number(address.get('tab')) : await activeTab();
  if (tabId === undefined) return {};
  const page = await tabState(tabId);
  return { tabId, ...(page && { page }) };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
