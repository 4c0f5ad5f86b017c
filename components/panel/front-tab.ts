import { browser } from 'wxt/browser';
import { type TabState, tabState } from '@/lib/tabs';

/** The tab that the panel is about when it opens: that of its address (`?tab=`), else the active one of its window, which it then follows. */
export interface FrontTab {
  tabId?: number;
  page?: TabState;
  /** Absent where the address names the tab. */
  windowId?: number;
  /** Firefox and tests show the panel as a tab of its own, which is never what it is about. */
  ownTabId?: number;
}

export async function frontTab(address: URLSearchParams): Promise<FrontTab> {
  if (address.has('tab')) return withPage({ tabId: Number(address.get('tab')) });
  const [own, [active]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true })
  ]);
  const windowId = own?.windowId ?? active?.windowId;
  const tabId = active?.id === own?.id ? undefined : active?.id;
  return withPage({
    ...(tabId !== undefined && { tabId }),
    ...(windowId !== undefined && { windowId }),
    ...(own?.id !== undefined && { ownTabId: own.id })
  });
}

async function withPage(front: FrontTab): Promise<FrontTab> {
  const page = front.tabId === undefined ? undefined : await tabState(front.tabId);
  return { ...front, ...(page && { page }) };
}
