import { type Browser, browser } from 'wxt/browser';
import { tellViews } from '@/lib/messages';
import { routeOf } from '@/lib/reader/routes';
import { tabState } from '@/lib/tabs';
import { addFromPage, hideFromPage, sayNobody } from './from-page';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'windowId'>;

/** Follows the shortcuts that the manifest names, those apart that the browser follows itself. */
export function keepShortcuts(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    // The browser opens the panel within the key press alone: nothing may be waited for.
    const work = command === 'toggle-panel' ? togglePanel(tab) : shortcutPressed(command, tab);
    work.catch((error: unknown) => console.error('The shortcut could not be followed', error));
  });
}

/** Opens the panel; one that is there already hears of it and closes itself, one that is about to load does not. */
async function togglePanel(tab: Tab | undefined): Promise<void> {
  if (tab === undefined) return;
  const { windowId } = tab;
  const opening = browser.sidePanel.open({ windowId });
  await tellViews({ type: 'panel', windowId });
  await opening;
}

/** Does to the creator of the page in front what the shortcut says. */
export async function shortcutPressed(command: string, given?: Tab): Promise<void> {
  const [active] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  const creatorId = await creatorOn(active.id, active.url);
  if (creatorId === undefined) return sayNobody(active.id, 'told_no_creator');
  if (command === 'add-creator') return addFromPage(active.id, creatorId);
  if (command === 'hide-creator') return hideFromPage(active.id, creatorId);
}

/** Also before the reader has settled on a profile. */
async function creatorOn(tabId: number, url = ''): Promise<string | undefined> {
  const state = await tabState(tabId);
  const told = state?.state === 'elsewhere' ? undefined : state?.creatorId;
  return told ?? routeOf(url).creatorId;
}
