import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { accounts } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { textOf } from '../tools/popup-user';
import { storedRows } from '../tools/stored';
import { twoViewers } from './walk';

const SITE = 'https://www.xiaohongshu.com';
const site = twoViewers(Date.now());
const [creator] = site.creators;
if (!creator) throw new Error('The practice site has no creators');

let browser: LoupeBrowser;
let page: Page;
beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond: site.respond });
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

async function stored(): Promise<Facts[]> {
  const own = await browser.own('popup.html?tab=-1');
  const rows = await storedRows<Facts>(own, 'creators');
  await own.close();
  return rows;
}

async function expectSaid(key: Parameters<typeof textOf>[1]): Promise<void> {
  const popup = await browser.popup(page);
  await popup.getByText(textOf('en', key)).first().waitFor();
  await popup.close();
}

const WALLS = [
  ['a login', '/login?redirectPath=%2F', 'refused_wall'],
  ['a captcha', '/website-login/captcha?redirectPath=%2F', 'refused_captcha'],
  ['300011, an account with restrictions', '/website-login/error?error_code=300011', 'refused_blocked'],
  ['300012, an address of ill repute', '/website-login/error?error_code=300012', 'refused_blocked'],
  ['300013, too many visits', '/website-login/error?error_code=300013', 'refused_blocked'],
  ['300015, a browser that it suspects', '/website-login/error?error_code=300015', 'refused_blocked'],
  ['a page that is not there', '/404', 'refused_not_found'],
  ['300031, a note that is not there', '/404?source=note&error_code=300031', 'refused_not_found'],
  ['a note without a page', '/explore/6a0000000000000000000000', 'refused_not_found'],
  ['a closed account', `/user/profile/${accounts.banned}`, 'refused_sanctioned']
] as const;

test.each(WALLS)('%s is said, not read as an empty creator', async (_wall, path, words) => {
  await page.goto(SITE + path);
  await page.waitForTimeout(800);
  await expectSaid(words);
  expect(await stored()).toEqual([]);
});

test('a wall that comes in the middle of a visit leaves what is known of the creator', async () => {
  await page.goto(creator.url);
  await page.waitForTimeout(1_500);
  const known = await stored();
  expect(known).toMatchObject([{ id: creator.id, profile: { followers: { value: { text: '3.6万' } } } }]);
  for (const [, path] of WALLS) await page.goto(SITE + path);
  await page.waitForTimeout(1_500);
  expect(await stored()).toEqual(known);
});

test('a login that stands over a guest’s page does not keep it from being read', async () => {
  site.viewer = 'guest';
  const [, other] = site.creators;
  await page.goto(other?.url ?? '');
  await page.waitForTimeout(1_500);
  const facts = (await stored()).find(({ id }) => id === other?.id);
  expect(facts).toMatchObject({
    viewer: 'guest',
    profile: { followers: { value: { text: '1万+', low: 10_000, high: null } } }
  });
});
