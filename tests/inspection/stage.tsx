import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { App } from '@/entrypoints/popup/app';
import type { Dossier } from '@/lib/evidence/dossier';
import type { LiveOutcome } from '@/lib/messages';
import { database } from '@/lib/shortlist/database';
import { blankEntry, type Entry } from '@/lib/shortlist/entry';
import { refresh } from '@/lib/shortlist/refresh';
import type { TabState } from '@/lib/tabs';
import { ago } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { startWorker, workerAtRest } from '../shortlist/worker';
import { speak } from '../words/speak';

/** A busy machine takes its time to judge. */
configure({ asyncUtilTimeout: 10_000 });

const AT = ago(0);
export const TAB = 77;

/** Before each test an empty database, English, and a worker that listens; after it an empty page. */
export function setTheStage(): void {
  beforeEach(async () => {
    speak('en');
    startWorker();
    answerPage();
    // The button that opens the panel asks for its window.
    localStorage.clear();
    await Promise.all(database.tables.map(table => table.clear()));
  });
  afterEach(async () => {
    await workerAtRest();
    cleanup();
  });
}

type Asked = 'read-live' | 'probe';
type Given = { live?: LiveOutcome; probe?: string };

/**
 * Lets the worker answer what a view asks of the page in a tab; edits are still kept. Returns the questions so far, as "read-live 77".
 * The default answers like a worker whose page gives nothing.
 */
export function answerPage(given: (asked: Asked) => Promise<Given> | Given = () => ({})): string[] {
  const asked: string[] = [];
  const worker = vi.mocked(browser.runtime.sendMessage);
  const keepEdits = worker.getMockImplementation();
  worker.mockImplementation(async (message: unknown) => {
    if (!isOfPage(message)) return keepEdits && Reflect.apply(keepEdits, browser.runtime, [message]);
    asked.push(`${message.type} ${message.tabId}`);
    return { heard: true, ...(await given(message.type)) };
  });
  return asked;
}

const isOfPage = (message: unknown): message is { type: Asked; tabId: number } =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  (message.type === 'read-live' || message.type === 'probe');

/** Stores a creator as the worker would: the example's evidence, with these facts and this of the user's own. */
export async function keep(facts: Partial<Dossier> = {}, own: Partial<Entry> = {}): Promise<string> {
  const { quotes: _mine, audience: _too, answers: _also, ...evidence } = { ...example, ...facts };
  const { posts = [], comments: _comments, snapshots: _snapshots, ...rest } = evidence;
  await database.creators.put({ ...rest, lastSeenAt: AT });
  await database.posts.put({ id: rest.id, posts });
  await database.entries.put({ ...blankEntry(rest.id, AT), ...own });
  await refresh(rest.id);
  return rest.id;
}

/** The entry as it is stored now. */
export const stored = (creatorId: string): Promise<Entry | undefined> => database.entries.get(creatorId);

export const pageOf = (creatorId: string, state: Partial<TabState> = {}): TabState => ({
  state: 'read',
  page: 'profile',
  creatorId,
  drift: [],
  at: AT,
  ...state
});

/** Opens the popup over a tab whose page is in this state. */
export function openOver(page: TabState | undefined) {
  render(<App subject={{ tabId: TAB, ...(page && { page }) }} />);
  return userEvent.setup();
}

/** Opens the popup on a stored creator and waits for the verdict. */
export async function openOn(creatorId: string) {
  render(<App subject={{ creatorId }} />);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByText('Five dimensions');
  await screen.findByRole('contentinfo');
  return userEvent.setup();
}
