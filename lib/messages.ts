import { browser } from 'wxt/browser';
import type { Observation } from '@/lib/evidence/observation';

/** Why a page gave nothing, in the worker's and the popup's words. */
export type Refusal = 'unknown-page' | 'wall' | 'not-found' | 'sanctioned' | 'foreign-header' | 'never-settled';

/** What the reader tells the worker. Nobody else may send these; the worker checks sender and shape. */
export type ReaderMessage =
  | { type: 'arrived'; page: 'profile' | 'note' | 'other'; creatorId?: string }
  | { type: 'observed'; observation: Observation }
  | { type: 'refused'; reason: Refusal }
  | { type: 'left' };

/** What a view tells the worker: the verdict on a creator changed, so the toolbar's picture is out of date. */
export type ViewMessage = { type: 'judged'; creatorId: string };

/** What is known about the page in one tab; lives as long as the browser session. */
export interface TabState {
  state: 'reading' | 'read' | 'refused' | 'elsewhere';
  page: 'profile' | 'note' | 'other';
  creatorId?: string;
  reason?: Refusal;
  drift: string[];
  at: string;
  unsaved?: 'disk-full' | 'unavailable';
}

/** Tells the worker; rejects when the extension was updated under an open page. */
export async function tellWorker(message: ReaderMessage | ViewMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}

const keyOf = (tabId: number) => `tab-${tabId}`;

/** The state of a tab's page; undefined where no reader reported. */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  const kept = await browser.storage.session.get<Record<string, TabState | undefined>>(key);
  return kept[key];
}

/** Keeps, or with undefined forgets, the state of a tab's page. */
export async function keepTabState(tabId: number, state: TabState | undefined): Promise<void> {
  const key = keyOf(tabId);
  await (state ? browser.storage.session.set({ [key]: state }) : browser.storage.session.remove(key));
}

/** The tabs whose page is about one creator. */
export async function tabsAbout(creatorId: string): Promise<number[]> {
  const kept = await browser.storage.session.get<Record<string, TabState | undefined>>(null);
  return Object.entries(kept)
    .filter(([key, state]) => key.startsWith('tab-') && state?.creatorId === creatorId)
    .map(([key]) => Number(key.slice('tab-'.length)));
}

/** Calls `heard` on every change of a tab's state until the returned function is called. */
export function watchTabState(tabId: number, heard: (state: TabState | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (change) heard(change.newValue as TabState | undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
