import type { ConsoleMessage, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReaderMessage } from '@/lib/messages';
import { factsKey } from '@/lib/reader/facts-key';
import type { TabFeed } from '@/lib/tabs';
import { LoupeBrowser } from '../tools/browser';
import { heardFrom, listen } from '../tools/heard';
import { storedDossier } from '../tools/stored';
import { scrollToEnd } from '../tools/visitor';
import { site } from './site';

const { respond, madeFor } = site();
const creator = madeFor('healthy');
let browser: LoupeBrowser;
let profile: Page;
let feed: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond });
  profile = await watched(creator.url);
  feed = await watched('https://www.xiaohongshu.com/explore');
  await feed.waitForTimeout(2_000);
  await allowReload();
});
afterAll(() => browser.close());

async function watched(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && !/ERR_|404/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(url);
  return page;
}

/** Chromium starts an unpacked extension again only in developer mode. The page stays open, as one that nobody may read. */
async function allowReload(): Promise<void> {
  const page = await browser.visit('chrome://extensions');
  await page.evaluate(async () => {
    type Private = { updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void> };
    const { developerPrivate } = chrome as unknown as { developerPrivate: Private };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
}

/** Starts the extension anew under the open pages, as an update does, and listens to what their readers say from then on. */
async function update(): Promise<Worker> {
  const old = await browser.worker();
  const started = browser.context.waitForEvent('serviceworker');
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const worker = await started;
  worker.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  await listen(worker);
  return worker;
}

/** A second reader would say everything once more. */
function expectOneVoice(messages: ReaderMessage[]): void {
  const facts = messages.flatMap(message => (message.type === 'observed' ? [factsKey(message.observation)] : []));
  expect(facts.length).toBeGreaterThan(1);
  expect(new Set(facts).size).toBe(facts.length);
}

test('after an update under open pages exactly one reader goes on in each', async () => {
  const worker = await update();
  await profile.bringToFront();
  await profile.waitForTimeout(2_000);
  await scrollToEnd(profile);
  const messages = await heardFrom(worker, url => url.includes(creator.id));
  expectOneVoice(messages);

  const own = await browser.own('popup.html?tab=-1');
  const dossier = await storedDossier(own, creator.id);
  const ids = dossier.posts?.map(({ id }) => id);
  expect(ids?.toSorted()).toEqual(creator.posts.map(({ id }) => id).toSorted());
  await own.close();
});

test('a second copy of the reader in a page ends the first', async () => {
  const worker = await browser.worker();
  await profile.bringToFront();
  await profile.reload();
  await profile.waitForTimeout(1_000);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is open');
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/reader.js'] });
  });
  await profile.waitForTimeout(1_000);
  await listen(worker);
  await scrollToEnd(profile);
  expectOneVoice(await heardFrom(worker, url => url.includes(creator.id)));
});

test('a feed is read on too, each card once', async () => {
  const worker = await browser.worker();
  await feed.bringToFront();
  await feed.waitForTimeout(1_500);
  for (let turn = 0; turn < 8; turn++) {
    await feed.mouse.wheel(0, 700);
    await feed.waitForTimeout(300);
  }
  await feed.waitForTimeout(1_000);
  const messages = await heardFrom(worker, url => url.includes('/explore'));
  const cards = messages.flatMap(message => (message.type === 'passed' ? message.feed.cards : []));
  const ids = cards.map(({ post }) => post.id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  const kept = await worker.evaluate(() => chrome.storage.session.get(null));
  const feeds = Object.entries(kept).flatMap(([key, value]) => (key.startsWith('feed-') ? [value as TabFeed] : []));
  expect(feeds.map(({ of }) => of)).toEqual(['/explore']);
  const known = feeds.flatMap(({ cards: all }) => all.map(({ post }) => post.id));
  expect(known).toEqual(expect.arrayContaining(ids));
  expect(new Set(known).size).toBe(known.length);
});

test('nothing complained, neither in a page nor in the worker', async () => {
  expect(complaints).toEqual([]);
});
