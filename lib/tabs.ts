import { browser } from 'wxt/browser';
import type { FeedCard } from '@/lib/evidence/feed';
import type { PageKind, Refusal, Unsaved } from '@/lib/messages';

/** What is known about the page in one tab; lives as long as the browser session. */
export interface TabState {
  state: 'reading' | 'read' | 'refused' | 'elsewhere';
  page: PageKind;
  creatorId?: string;
  reason?: Refusal;
  drift: string[];
  /** The month, as yyyy-mm, in which the layout with this drift was last seen working. */
  lastSeen?: string;
  at: string;
  /** The browser's own id of the document, to tell two pages of one tab apart. */
  documentId?: string;
  unsaved?: Unsaved;
}

/** Whose cards were seen on the feed in one tab, in the order that they came; `of` as in Feed. */
export interface TabFeed {
  of: string;
  cards: FeedCard[];
}

const stateKey = (tabId: number) => `tab-${tabId}`;
const feedKey = (tabId: number) => `feed-${tabId}`;

async function kept<Value>(key: string): Promise<Value | undefined> {
  const found = await browser.storage.session.get<Record<string, Value | undefined>>(key);
  return found[key];
}

/** Keeps a value under a key; undefined forgets it. */
const keep = (key: string, value: unknown): Promise<void> =>
  value === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value });

/** Calls `heard` on every change under a key until the returned function is called. */
function watch<Value>(key: string, heard: (value: Value | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) heard(change.newValue as Value | undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** The state of a tab's page; undefined where no reader reported. */
export const tabState = (tabId: number) => kept<TabState>(stateKey(tabId));
export const keepTabState = (tabId: number, state: TabState | undefined) => keep(stateKey(tabId), state);
export const watchTabState = (tabId: number, heard: (state: TabState | undefined) => void) =>
  watch(stateKey(tabId), heard);

/** The feed of a tab, also while a note lies open over it. */
export const tabFeed = (tabId: number) => kept<TabFeed>(feedKey(tabId));
export const keepTabFeed = (tabId: number, feed: TabFeed | undefined) => keep(feedKey(tabId), feed);
export const watchTabFeed = (tabId: number, heard: (feed: TabFeed | undefined) => void) => watch(feedKey(tabId), heard);

/** Every tab that a reader reported of, with what is known about its page. */
export async function tabStates(): Promise<{ tabId: number; state: TabState }[]> {
  const all = await browser.storage.session.get<Record<string, TabState | undefined>>(null);
  return Object.entries(all).flatMap(([key, state]) =>
    key.startsWith('tab-') && state ? [{ tabId: Number(key.slice('tab-'.length)), state }] : []
  );
}

/** The tabs whose page is about one creator. */
export const tabsAbout = async (creatorId: string): Promise<{ tabId: number; state: TabState }[]> =>
  (await tabStates()).filter(({ state }) => state.creatorId === creatorId);

/** The tabs whose page is about some creator, with what is known about it. */
export const creatorTabs = async (): Promise<{ tabId: number; creatorId: string; state: TabState }[]> =>
  (await tabStates()).flatMap(({ tabId, state }) =>
    state.creatorId === undefined ? [] : [{ tabId, creatorId: state.creatorId, state }]
  );
