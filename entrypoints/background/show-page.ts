import { showOnToolbar, type Told, type ToolbarFacts } from '@/components/mark/toolbar';
import { database } from '@/lib/shortlist/database';
import { listNames } from '@/lib/shortlist/summaries';
import { keepTabState, type TabState, tabFeed, tabStates } from '@/lib/tabs';

/** Keeps what is now known about the page in a tab and shows it on the toolbar. */
export async function showPage(tabId: number, state: TabState): Promise<undefined> {
  await keepTabState(tabId, state);
  await showToolbar(tabId, state);
}

/** Shows on the toolbar what is known about the page in a tab; `told` stands there in its place for a moment. */
export const showToolbar = async (tabId: number, state: TabState, told?: Told): Promise<void> =>
  showOnToolbar(tabId, state, await factsFor(tabId, state), told);

/** Shows on every tab's toolbar who is on a list now. */
export async function showAllToolbars(): Promise<void> {
  for (const { tabId, state } of await tabStates()) await showToolbar(tabId, state);
}

async function factsFor(tabId: number, { state, page, creatorId }: TabState): Promise<ToolbarFacts> {
  if (state === 'elsewhere') {
    const cards = page === 'feed' ? ((await tabFeed(tabId))?.cards ?? []) : [];
    const ids = new Set(cards.map(card => card.creatorId));
    return { lists: [], listedHere: (await listNames([...ids])).size };
  }
  if (creatorId === undefined) return { lists: [], listedHere: 0 };
  const [summary, lists] = await Promise.all([database.summaries.get(creatorId), listNames([creatorId])]);
  return { summary, lists: lists.get(creatorId) ?? [], listedHere: 0 };
}
