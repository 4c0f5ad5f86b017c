import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepTabFeed, keepTabState } from '@/lib/tabs';
import { type Answer, answerView } from './answer-view';
import { hearReader } from './hear-reader';

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
  browser.tabs.onRemoved.addListener(tabId => {
    void keepTabState(tabId, undefined);
    void keepTabFeed(tabId, undefined);
  });
});

/** Who may speak: our own extension pages, and our readers in the top frame of a page. */
function handle(message: unknown, sender: Browser.runtime.MessageSender): Promise<Answer | undefined> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return answerView(message);
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !sender.url) return undefined;
  return hearReader(message, tabId, sender.url);
}
