import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { RealTabs } from '../tools/real-tabs';
import { storedDossier, storedRows } from '../tools/stored';
import { announcements, type Footprint, readFootprint, watchPage } from './footprint';
import { twoViewers } from './walk';

const MAINLAND = 'https://www.xiaohongshu.com';
const site = twoViewers(Date.now());
const [creator] = site.creators;
if (!creator) throw new Error('The practice site has no creators');
/** Longer than the reader's two equal looks. */
const REST_MS = 1_200;

const rest = () => new Promise(resolve => setTimeout(resolve, REST_MS));

let within: RealTabs;
let without: RealTabs;
beforeAll(async () => {
  [within, without] = await Promise.all([
    RealTabs.open('firefox', { respond: site.respond }),
    RealTabs.open('firefox', { respond: site.respond, extension: false })
  ]);
});
afterAll(() => Promise.all([within.close(), without.close()]));

/** Goes through the kinds of pages and takes down the footprint of each. */
async function walk(tabs: RealTabs): Promise<Record<string, Footprint>> {
  const page = await tabs.tab();
  const said: string[] = [];
  page.on('console', message => said.push(`${message.type()} ${message.text()}`));
  await page.evaluateOnNewDocument(watchPage, announcements(new URL(within.origin).hostname));
  const seen: Record<string, Footprint> = {};
  const take = async (place: string) => {
    await rest();
    const print = await page.evaluate(readFootprint);
    seen[place] = { ...print, events: [...print.events, ...said.splice(0)] };
  };
  const go = async (place: string, path: string) => {
    await page.goto(new URL(path, MAINLAND).href);
    await take(place);
  };
  /** Opens the popup about the page; without the extension, a tab that takes its place in front for as long. */
  const lookIntoPage = async () => {
    const front = tabs.origin ? await tabs.popup(page) : await tabs.tab();
    await rest();
    await front.close();
    await page.bringToFront();
  };
  await go('profile', creator?.url ?? '');
  await lookIntoPage();
  await take('profile, looked into');
  await scroll(page);
  await take('profile, scrolled');
  await page.click('#userPostedFeeds a.cover');
  await page.waitForSelector('.note-detail-mask .comments-container');
  await take('note over the profile');
  await page.keyboard.press('Escape');
  await take('note over the profile, closed');
  await go('explore', '/explore');
  await go('search', '/search_result?keyword=%E6%8A%A4%E8%82%A4');
  await go('board', '/board/65f000000000000000000abc');
  await go('note', `/discovery/item/${creator?.posts[0]?.id}`);
  await go('captcha', '/website-login/captcha');
  await go('404', '/404?error_code=300031');
  await go('rednote', 'https://www.rednote.com/explore');
  return seen;
}

async function scroll(page: Page): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await page.mouse.wheel({ deltaY: 700 });
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  await page.evaluate(() => scrollTo(0, 0));
}

test('in Firefox a page is the same with the extension and without it', async () => {
  const [bare, loaded] = await Promise.all([walk(without), walk(within)]);
  for (const [place, print] of Object.entries(bare))
    for (const [aspect, expected] of Object.entries(print))
      expect(loaded[place]?.[aspect as keyof Footprint], `${place}: ${aspect}`).toEqual(expected);
  for (const [place, { patched, events, stored }] of Object.entries(loaded))
    expect({ patched, events, stored }, place).toEqual({ patched: [], events: [], stored: ['cookie '] });
});

test('in Firefox the reader has read the profile, its notes and an opened note', async () => {
  const own = await within.own('popup.html?tab=-1');
  const dossier = await storedDossier(own, creator.id);
  expect(dossier.profile?.nickname?.value).toBe(creator.nickname);
  expect(dossier.profile?.followers?.value).toMatchObject({ text: '3.6万', value: 36_000 });
  expect(dossier.posts?.length).toBeGreaterThanOrEqual(60);
  expect(dossier.posts?.filter(({ opened }) => opened)).toHaveLength(2);
  const known = await storedRows<Facts>(own, 'creators');
  expect(known.map(({ id }) => id)).toEqual([creator.id]);
  expect(JSON.stringify(known), 'the page’s own data').toContain('"from":"live-state"');
  await own.close();
});

test('in Firefox the popup shows the creator of the page', async () => {
  const page = await within.tab();
  await page.goto(creator.url);
  await rest();
  const popup = await within.popup(page);
  expect(await popup.waitForSelector(`::-p-text(${creator.nickname})`)).not.toBeNull();
  await popup.close();
  await page.close();
});
