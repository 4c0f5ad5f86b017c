import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { LiveOutcome } from '@/lib/messages';
import type { Facts } from '@/lib/shortlist/database';
import type { TabState } from '@/lib/tabs';
import { threads } from '../site/threads';
import { tellAsReader } from '../tools/as-reader';
import { LoupeBrowser } from '../tools/browser';
import { storedDossier, storedRows } from '../tools/stored';
import { openNote } from '../tools/visitor';
import { footprint, watch } from './footprint';
import { site } from './site';

const { respond, creators, madeFor } = site();
const creator = madeFor('healthy');
const [opened, ...others] = creator.posts.filter(({ comments }) => comments > 20);
/** Another note, of whose first comments one has an answer of the creator's. */
const alone = others.find(post =>
  threads(creator, post)
    .slice(0, 5)
    .some(({ replies: [first] }) => first?.byCreator)
);
let browser: LoupeBrowser;
let own: Page;
const errors: string[] = [];
beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond });
  own = await browser.own('popup.html?tab=-1');
});
afterAll(() => browser.close());

/** A page of the site's that tells of every word on its console. */
async function visit(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('console', message => errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));
  await watch(page, browser.extensionId);
  await page.goto(url);
  await page.waitForTimeout(1_500);
  return page;
}

const tabOf = (page: Page) =>
  own.evaluate(async url => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(tab => tab.url === url)?.id ?? -1;
  }, page.url());

/** Asks for a look as a view of ours does. */
async function look(page: Page): Promise<LiveOutcome | undefined> {
  const tabId = await tabOf(page);
  return own.evaluate(async id => (await chrome.runtime.sendMessage({ type: 'read-live', tabId: id }))?.live, tabId);
}

const holds = (count: Count | undefined, truth: number): boolean =>
  count !== undefined && count.low <= truth && (count.high === null || truth <= count.high);

/** Counts whatever of the page's own would run if somebody asked its objects: ref getters, and what JSON and operators call. */
const spyOn = (page: Page) =>
  page.evaluate(() => {
    const ran: string[] = [];
    Object.defineProperty(window, 'ran', { value: ran, configurable: true });
    const { user } = (window as unknown as { __INITIAL_STATE__: { user: { notes: object } } }).__INITIAL_STATE__;
    const Ref = Object.getPrototypeOf(user.notes);
    const before = Object.getOwnPropertyDescriptor(Ref, 'value');
    Object.defineProperty(Ref, 'value', {
      ...before,
      get() {
        ran.push('value');
        return before?.get?.call(this);
      }
    });
    for (const name of ['toJSON', 'then']) {
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get() {
          ran.push(name);
          return undefined;
        }
      });
    }
  });

const ranIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { ran: string[] }).ran.splice(0));

test('a profile tells all notes that it has loaded, and of those that were opened their second, shares and comments', async () => {
  if (!opened) throw new Error('The creator has no note with comments');
  const page = await visit(creator.url);
  await openNote(page, opened);
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(250);
  }
  await page.waitForTimeout(1_500);
  const loaded = await page.evaluate(() => {
    const { user } = (window as unknown as { __INITIAL_STATE__: { user: { notes: { _rawValue: object[][] } } } })
      .__INITIAL_STATE__;
    return user.notes._rawValue[0]?.length ?? 0;
  });
  expect(loaded).toBeGreaterThan(30);

  expect(await look(page)).toBe('read');
  const dossier = await storedDossier(own, creator.id);
  expect(dossier.posts).toHaveLength(loaded);
  expect(dossier.profile?.redId).toMatchObject({ value: creator.redId, from: 'live-state' });
  expect(dossier.profile?.followers?.from).toBe('live-state');
  expect(dossier.disagreements).toBeUndefined();
  const post = dossier.posts?.find(({ id }) => id === opened.id);
  expect(post?.publishedAt).toEqual({ value: opened.publishedAt, precision: 'second', from: 'state' });
  expect(holds(post?.shares, opened.shares)).toBe(true);
  expect(dossier.comments?.some(({ replyTo }) => replyTo)).toBe(true);
  expect(JSON.stringify(dossier)).not.toMatch(/xsec|authorId/);
  await page.close();
});

test('a note tells its comments with their replies, seconds, places and writers, who are kept under keys', async () => {
  if (!alone) throw new Error('The creator has too few notes with comments');
  const page = await visit(alone.url);
  expect(await look(page)).toBe('read');
  const dossier = await storedDossier(own, creator.id);
  const post = dossier.posts?.find(({ id }) => id === alone.id);
  expect(post).toMatchObject({ opened: true, publishedAt: { value: alone.publishedAt, from: 'state' } });
  expect(holds(post?.shares, alone.shares)).toBe(true);
  const comments = dossier.comments?.filter(({ postId }) => postId === alone.id) ?? [];
  const told = comments.filter(({ at }) => at?.from === 'state');
  expect(told.length).toBeGreaterThan(5);
  expect(told.some(({ replyTo }) => replyTo)).toBe(true);
  expect(told.some(({ byCreator }) => byCreator)).toBe(true);
  for (const { author, authorSince, likes } of told) {
    expect(author).toMatch(/^k:[0-9a-f]{24}$/);
    expect(authorSince).toMatch(/^20\d\d-/);
    expect(likes?.precision).toBe('exact');
  }
  await page.close();
});

test('the page does not notice: nothing of it runs, changes or complains', async () => {
  const page = await visit(creator.url);
  await page.waitForTimeout(1_500);
  await spyOn(page);
  const before = await footprint(page);
  await ranIn(page);
  // What the test itself brings about by asking.
  const byAsking = await ranIn(page);
  const complaints = errors.length;
  expect(await look(page)).toBe('read');
  expect(await ranIn(page)).toEqual(byAsking);
  expect(await footprint(page)).toEqual(before);
  expect(errors.slice(complaints)).toEqual([]);
  await page.close();
});

test('the state of the creator before is refused under the next one’s address', async () => {
  const next = creators.find(({ id, host }) => id !== creator.id && host === creator.host);
  if (!next) throw new Error('The practice site has too few creators');
  const page = await visit(creator.url);
  await page.evaluate(path => history.pushState({}, '', path), new URL(next.url).pathname);
  expect(await look(page)).toBe('foreign');
  await page.waitForTimeout(500);
  expect((await storedRows<Facts>(own, 'creators')).map(({ id }) => id)).not.toContain(next.id);
  await page.close();
});

test('a page without a creator says nothing, another site is not looked into, and no page may ask for it', async () => {
  const explore = await visit('https://www.xiaohongshu.com/explore');
  expect(await look(explore)).toBe('none');
  const elsewhere = await browser.own('workspace.html');
  expect(await look(elsewhere)).toBe('unreachable');
  const tabId = await tabOf(explore);
  // The types know that no reader sends this.
  const forged = { type: 'read-live', tabId } as unknown as Parameters<typeof tellAsReader>[1];
  expect(await tellAsReader(explore, forged)).toEqual({ heard: false });
  await explore.close();
  await elsewhere.close();
});

test('a tab whose reader gave up shows what its data told', async () => {
  const page = await browser.context.newPage();
  await page.route(creator.url, route => {
    const script = /<script>window[\s\S]*?<\/script>/.exec(respond(creator.url).body)?.[0] ?? '';
    const odd = script.replace('window.__INITIAL_STATE__=', 'window["__INITIAL_STATE__"]=');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<div id="app"></div>${odd}` });
  });
  await page.goto(creator.url);
  await page.waitForTimeout(10_000);
  const tabId = await tabOf(page);
  const stateOf = () =>
    own.evaluate(async key => (await chrome.storage.session.get(key))[key] as TabState, `tab-${tabId}`);
  expect(await stateOf()).toMatchObject({ state: 'refused', reason: 'never-settled' });
  expect(await look(page)).toBe('read');
  expect(await stateOf()).toMatchObject({ state: 'read', page: 'profile', creatorId: creator.id });
  expect(await stateOf()).not.toHaveProperty('reason');
  await page.close();
});
