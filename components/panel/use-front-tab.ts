import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type TabState, tabState, watchTabState } from '@/lib/tabs';
import type { FrontTab } from './front-tab';

/** The tab in front of the user with what is known of its page: null where no reader reported, undefined until that is known. */
export interface Front {
  tabId: number | undefined;
  page: TabState | null | undefined;
}

/** Follows the active tab of the panel's own window, and what is known of its page. */
export function useFrontTab({ tabId: first, page, windowId, ownTabId }: FrontTab): Front {
  const [tabId, setTabId] = useState(first);
  const [known, setKnown] = useState<{ of: number | undefined; page: TabState | null }>({
    of: first,
    page: page ?? null
  });
  useEffect(() => {
    if (windowId === undefined) return;
    const follow = (active: { tabId: number; windowId: number }) => {
      if (active.windowId === windowId && active.tabId !== ownTabId) setTabId(active.tabId);
    };
    browser.tabs.onActivated.addListener(follow);
    // The user may have gone on while the panel was loading.
    void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
      if (tab?.id !== undefined) follow({ tabId: tab.id, windowId });
    });
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [windowId, ownTabId]);
  useEffect(() => {
    if (tabId === undefined) return;
    let isNewer = false;
    const show = (now: TabState | undefined) => setKnown({ of: tabId, page: now ?? null });
    const stop = watchTabState(tabId, now => {
      isNewer = true;
      show(now);
    });
    void tabState(tabId).then(now => !isNewer && show(now));
    return () => {
      isNewer = true;
      stop();
    };
  }, [tabId]);
  return { tabId, page: tabId === undefined ? null : known.of === tabId ? known.page : undefined };
}
