import { browser } from 'wxt/browser';
import { type TabState, tabState } from '@/lib/tabs';

/** What the popup is about: a stored creator, or the page of a tab as far as it was read, and the site that it is on. */
export interface Subject {
  creatorId?: string;
  tabId?: number;
  page?: TabState;
  /** As "https://www.rednote.com"; absent where the tab may not be looked at. */
  site?: string;
}

/**
 * As the popup's address says: `?creator=` a stored creator, `?tab=` the tab of that number (the popup opened as a page of its own),
 * else the tab that the popup hangs over.
 */
export async function findSubject(address: URLSearchParams): Promise<Subject> {
  const creatorId = address.get('creator');
  if (creatorId !== null) return { creatorId };
  const tab = address.has('tab') ? await tabOf(Number(address.get('tab'))) : await activeTab();
  if (tab?.id === undefined) return {};
  const page = await tabState(tab.id);
  return { tabId: tab.id, ...(page && { page }), ...(tab.url && { site: new URL(tab.url).origin }) };
}

type Tab = { id?: number | undefined; url?: string | undefined };

/** A tab that was closed meanwhile, or never was, is known by its number alone. */
async function tabOf(id: number): Promise<Tab> {
  try {
    return { id, url: (await browser.tabs.get(id)).url };
  } catch {
    return { id };
  }
}

async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
