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

/** One change of what the user wrote about a creator; `text` as typed, an answer of null takes it back. `at` is an ISO instant. */
export type Edit = { creatorId: string; at: string } & (
  | { field: 'image-price' | 'video-price' | 'female-share' | 'note'; text: string }
  | { field: 'controversy'; answer: 'none' | 'minor' | 'major' | null }
  | { field: 'tags'; tags: string[] }
);

/** What a view tells the worker. A popup can die between two writes of its own; a message it sent is delivered. */
type ViewMessage = { type: 'edit'; edit: Edit };

/** Why a write was refused. */
export type Unsaved = 'disk-full' | 'unavailable';

/** What is known about the page in one tab; lives as long as the browser session. */
export interface TabState {
  state: 'reading' | 'read' | 'refused' | 'elsewhere';
  page: 'profile' | 'note' | 'other';
  creatorId?: string;
  reason?: Refusal;
  drift: string[];
  at: string;
  unsaved?: Unsaved;
}

/** Tells the worker; rejects when the extension was updated under an open page. */
export async function tellWorker(message: ReaderMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}

/** Has the worker keep an edit; resolves to why it could not. */
export async function keepEdit(edit: Edit): Promise<Unsaved | undefined> {
  const message: ViewMessage = { type: 'edit', edit };
  const answer = await browser.runtime.sendMessage<ViewMessage, { unsaved?: Unsaved } | undefined>(message);
  return answer ? answer.unsaved : 'unavailable';
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
