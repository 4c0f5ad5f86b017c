import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Workspace } from '@/components/shortlist/workspace';
import { answerView } from '@/entrypoints/background/answer-view';
import type { Brief } from '@/lib/evidence/brief';
import { allBriefs, chooseBrief } from '@/lib/shortlist/briefs';
import { database } from '@/lib/shortlist/database';
import { saveBrief } from '@/lib/shortlist/save-brief';
import { speak } from '../words/speak';

/** The whole editor is made anew with each key, which takes its time on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });

/** Before each test an empty database, a language, and the worker's own code for what views ask; after it an empty page. */
export function setTheStage(language: 'en' | 'zh_CN' = 'en'): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    speak(language);
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => answerView(message));
    await Promise.all(database.tables.map(table => table.clear()));
    location.hash = '';
  });
  afterEach(cleanup);
}

/** Keeps briefs, each a minute younger; the first is in use if wanted. Returns their ids. */
export async function keepBriefs(briefs: Brief[], { inUse = false } = {}): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, brief] of briefs.entries()) {
    const stored = await saveBrief({ brief }, `2026-11-20T08:1${n}:02.000Z`);
    if (stored) ids.push(stored.id);
  }
  const [first] = ids;
  if (inUse && first !== undefined) await chooseBrief(first);
  return ids;
}

/** Opens the workspace on the briefs, and one of them if wanted. */
export async function openBriefs(briefId?: string) {
  location.hash = briefId === undefined ? '#/briefs' : `#/briefs/${briefId}`;
  render(<Workspace />);
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

/** Lets each message to the worker take its time on the way; returns those that were sent, at once. */
export function slowDown(): unknown[] {
  const sent: unknown[] = [];
  vi.mocked(browser.runtime.sendMessage).mockImplementation(async (message: unknown) => {
    sent.push(message);
    await new Promise(resolve => setTimeout(resolve, 50));
    return answerView(message);
  });
  return sent;
}

/** The briefs as stored now, oldest first. */
export const stored = async (): Promise<Brief[]> => (await allBriefs()).briefs.map(({ brief }) => brief);

/** The name of the brief in use as stored now. */
export async function inUse(): Promise<string | undefined> {
  const { briefs, activeId } = await allBriefs();
  return briefs.find(({ id }) => id === activeId)?.brief.name;
}
