import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import type { BrowserKind } from '../tools/build';
import { RealTabs } from '../tools/real-tabs';
import { storedDossier, storedRows } from '../tools/stored';
import { site } from './site';

const { creators, respond } = site();
const [first, second, third] = creators.filter(({ host }) => host === 'www.xiaohongshu.com');
if (!first || !second || !third) throw new Error('The practice site has too few creators');
const EXPLORE = 'https://www.rednote.com/explore';

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe.each<BrowserKind>(['chrome', 'firefox'])('in %s', kind => {
  let tabs: RealTabs;
  beforeAll(async () => {
    tabs = await RealTabs.open(kind, { respond });
  });
  afterAll(() => tabs.close());

  async function inOwn<Result>(look: (own: Page) => Promise<Result>): Promise<Result> {
    const own = await tabs.own('popup.html?tab=-1');
    const found = await look(own);
    await own.close();
    return found;
  }
  const known = () => inOwn(async own => (await storedRows<Facts>(own, 'creators')).map(({ id }) => id));
  const isHidden = (page: Page) => page.evaluate(() => document.hidden);

  test('a page that loads in a tab in the background is read once it is shown', async () => {
    const hidden = await tabs.tab();
    const front = await tabs.tab();
    await front.goto(EXPLORE);
    await hidden.goto(first.url);
    await wait(2_500);
    expect(await isHidden(hidden)).toBe(true);
    expect(await known()).toEqual([]);
    await hidden.bringToFront();
    await wait(1_500);
    expect(await known()).toEqual([first.id]);
    await front.close();
    await hidden.close();
  });

  test('what changes on a page behind the user’s back is read once they look', async () => {
    const page = await tabs.tab();
    await page.goto(second.url);
    await wait(1_500);
    const bio = async () => {
      const rows = await inOwn(own => storedRows<Facts>(own, 'creators'));
      return rows.find(({ id }) => id === second.id)?.profile?.bio?.value;
    };
    expect(await bio()).toBe(second.bio);
    expect(await isHidden(page)).toBe(false);
    const front = await tabs.tab();
    await page.evaluate(() => document.querySelector('.user-desc')?.replaceChildren('换了一个简介'));
    await wait(1_500);
    expect(await isHidden(page)).toBe(true);
    expect(await bio()).toBe(second.bio);
    await front.close();
    await page.bringToFront();
    await wait(1_500);
    expect(await bio()).toBe('换了一个简介');
    await page.close();
  });

  test('a page that comes back from the history is read on', async () => {
    const page = await tabs.tab();
    await page.goto(third.url);
    await wait(1_500);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', `${persisted}`)
      );
    });
    await page.goto(EXPLORE);
    await wait(1_000);
    // The answer has to be out before the page goes.
    await page.evaluate(() => void setTimeout(() => history.back(), 100));
    await wait(1_500);
    expect(await page.evaluate(() => [location.href, document.documentElement.dataset.kept])).toEqual([
      third.url,
      'true'
    ]);

    const states = await inOwn(own => own.evaluate(() => chrome.storage.session.get(null)));
    const read = { state: 'read', page: 'profile', creatorId: third.id };
    expect(Object.values(states)).toContainEqual(expect.objectContaining(read));

    await page.bringToFront();
    await page.click('#userPostedFeeds a.cover');
    await page.waitForSelector('.note-detail-mask .comments-container');
    await wait(1_500);
    const dossier = await inOwn(own => storedDossier(own, third.id));
    expect(dossier.posts?.filter(({ opened }) => opened).map(({ id }) => id)).toEqual([third.posts[0]?.id]);
    await page.close();
  });
});
