import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Answer } from '@/lib/messages';
import { emptyTrash } from '@/lib/shortlist/trash';
import { keepTabFeed, keepTabState } from '@/lib/tabs';
import { answerView } from './answer-view';
import { hearReader } from './hear-reader';
import { readOpenPages } from './inject';
import { keepMarketplaceAccess, mayHear } from './marketplace-access';
import { keepMenus } from './menus';
import { rebuildWhereStale } from './rebuild-summaries';
import { keepShortcuts } from './shortcuts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const work = handle(message, sender);
    if (!work) return false;
    work.then(
      given => answer({ heard: true, ...given }),
      (error: unknown) => {
        console.error('A message could not be handled', error);
        answer({ heard: false });
      }
    );
    return true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    readOpenPages().catch((error: unknown) => console.error('The open pages could not be read', error));
    bringUpToDate();
  });
  browser.runtime.onStartup.addListener(bringUpToDate);
  keepMarketplaceAccess();
  keepMenus();
  keepShortcuts();
  browser.tabs.onRemoved.addListener(tabId => {
    void keepTabState(tabId, undefined);
    void keepTabFeed(tabId, undefined);
  });
});

/** New rules may have come with the update, and what was thrown away a month ago goes. */
function bringUpToDate(): void {
  emptyTrash(Date.now()).catch((error: unknown) => console.error('The trash could not be emptied', error));
  rebuildWhereStale().catch((error: unknown) => console.error('The summaries could not be rebuilt', error));
}

/** Who may speak: our own extension pages, and our readers in the top frame of a page. */
function handle(message: unknown, sender: Browser.runtime.MessageSender): Promise<Answer | undefined> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return answerView(message);
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !sender.url) return undefined;
  const { url, documentId } = sender;
  return mayHear(url).then(may => (may ? hearReader(message, { tabId, url, documentId }) : undefined));
}
