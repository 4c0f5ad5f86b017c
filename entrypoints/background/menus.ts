import { type Browser, browser } from 'wxt/browser';
import { say } from '@/components/words/words';
import { routeOf } from '@/lib/reader/routes';
import { addFromPage, sayNobody } from './from-page';

const PROFILES = ['https://www.xiaohongshu.com/user/profile/*', 'https://www.rednote.com/user/profile/*'];

/** Offers "Add to shortlist" on links to profiles and on profiles. Listens at once, as a worker must. */
export function keepMenus(): void {
  browser.contextMenus.onClicked.addListener(clicked);
  const make = () => {
    makeMenus().catch((error: unknown) => console.error('The menus could not be made', error));
  };
  // The browser keeps menus; made anew they speak the language of this start.
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = say('menu_add');
  browser.contextMenus.create({ id: 'add-link', title, contexts: ['link'], targetUrlPatterns: PROFILES });
  const contexts: ['page', 'image', 'selection'] = ['page', 'image', 'selection'];
  browser.contextMenus.create({ id: 'add-page', title, contexts, documentUrlPatterns: PROFILES });
}

function clicked(
  { menuItemId, linkUrl, pageUrl }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'linkUrl' | 'pageUrl'>,
  tab?: Pick<Browser.tabs.Tab, 'id' | 'url'>
): void {
  if (tab?.id === undefined) return;
  const address = menuItemId === 'add-link' ? linkUrl : (tab.url ?? pageUrl);
  menuChosen(tab.id, address ?? '').catch((error: unknown) => console.error('The menu could not be followed', error));
}

/** Adds the creator whose profile an address is of. A note stands under a profile too, which need not be its author's. */
export function menuChosen(tabId: number, address: string): Promise<void> {
  const { creatorId } = routeOf(address);
  return creatorId === undefined ? sayNobody(tabId, 'told_no_profile') : addFromPage(tabId, creatorId);
}
