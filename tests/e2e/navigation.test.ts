import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routeOf } from '@/lib/reader/routes';
import type { Facts } from '@/lib/shortlist/database';
import { LoupeBrowser } from '../tools/browser';
import { textOf } from '../tools/popup-user';
import { storedDossier, storedRows } from '../tools/stored';
import { openNote } from '../tools/visitor';
import { site } from './site';
import { expectEachOwn, listenIn } from './told';

const { respond, creators, madeFor } = site();
const names = new Map(creators.map(({ id, nickname }) => [id, nickname]));
let browser: LoupeBrowser;
let page: Page;
let told: Awaited<ReturnType<typeof listenIn>>;
beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond });
  told = await listenIn(browser);
  page = await browser.visit('https://www.xiaohongshu.com/explore');
});
afterAll(() => browser.close());

async function stored(): Promise<Facts[]> {
  const own = await browser.own('popup.html?tab=-1');
  const rows = await storedRows<Facts>(own, 'creators');
  await own.close();
  await page.bringToFront();
  return rows;
}

/** Follows a link of the site to a creator's profile, inside the page that is open. */
async function follow(id: string): Promise<void> {
  const link = page.locator(`a.author[href*="/user/profile/${id}"]:visible`).first();
  for (let turn = 0; turn < 60 && (await link.count()) === 0; turn++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(250);
  }
  await link.click();
  await page.waitForURL(`**/user/profile/${id}*`);
}

test('a feed alone makes nobody known', async () => {
  await page.waitForTimeout(1_500);
  expect(await stored()).toEqual([]);
  const popup = await browser.popup(page);
  await popup.getByText(textOf('en', 'empty_title')).waitFor();
  await popup.close();
});

test('from creator to creator no header is kept under another’s id, however fast', async () => {
  const [first, second] = creators.filter(({ host }) => host === 'www.xiaohongshu.com');
  if (!first || !second) throw new Error('The practice site has too few creators');
  await follow(first.id);
  await page.waitForTimeout(2_000);
  await page.goBack();
  await page.waitForTimeout(150);
  await page.goForward();
  await page.waitForTimeout(100);
  await page.goBack();
  await follow(second.id);
  await page.waitForTimeout(2_500);
  const known = await stored();
  expect(known.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
  for (const { id, profile } of known) expect(profile?.nickname?.value).toBe(names.get(id));
  expectEachOwn(await told(), creators);
});

test('a note opened over a profile, closed and opened again is one note of that creator', async () => {
  const creator = madeFor('healthy');
  await page.goto(creator.url);
  await page.waitForTimeout(1_500);
  const [note] = creator.posts.filter(({ pinned }) => pinned);
  if (!note) throw new Error('The creator pinned nothing');
  await openNote(page, note);
  await openNote(page, note);
  const own = await browser.own('popup.html?tab=-1');
  const dossier = await storedDossier(own, creator.id);
  const kept = dossier.posts?.filter(({ id }) => id === note.id);
  expect(kept).toHaveLength(1);
  expect(kept?.[0]).toMatchObject({
    opened: true,
    pinned: true,
    text: expect.stringContaining(note.body.slice(0, 10))
  });
  expect(dossier.comments?.length).toBeGreaterThan(0);
  expect(JSON.stringify(dossier)).not.toContain('xsec');
  await own.close();
});

test('other people’s notes in the saved tab are nobody’s here', async () => {
  const creator = madeFor('healthy');
  await page.bringToFront();
  await page.getByText('收藏', { exact: true }).first().click();
  await page.waitForTimeout(1_500);
  const own = await browser.own('popup.html?tab=-1');
  const ids = new Set(creator.posts.map(({ id }) => id));
  const dossier = await storedDossier(own, creator.id);
  expect(dossier.posts?.filter(({ id }) => !ids.has(id))).toEqual([]);
  await own.close();
});

test('a note opened over a feed tells of its author, whose page was never seen, and no more', async () => {
  await page.goto('https://www.xiaohongshu.com/explore');
  const card = page.locator('#exploreFeeds section').first();
  const author = routeOf((await card.locator('a.author').getAttribute('href')) ?? '').creatorId ?? '';
  const before = (await stored()).map(({ id }) => id);
  expect(before).not.toContain(author);
  for (let turn = 0; turn < 3; turn++) {
    await card.locator('a.cover').click();
    await page.locator('.note-detail-mask .comments-container').waitFor();
    await page.waitForTimeout(turn === 0 ? 1_200 : 100);
    await page.keyboard.press('Escape');
    await page.locator('.note-detail-mask').waitFor({ state: 'detached' });
  }
  await page.waitForTimeout(1_000);
  const known = await stored();
  expect(known.map(({ id }) => id).toSorted()).toEqual([...before, author].toSorted());
  const [facts] = known.filter(({ id }) => id === author);
  expect(Object.keys(facts?.profile ?? {})).toEqual(['nickname']);
});
