import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { practiceSite, type SampleCreator } from '../site/site';
import type { Variant } from '../site/variant';
import { LoupeBrowser } from '../tools/browser';
import { storedDossier, storedRows } from '../tools/stored';
import { expectEachOwn, listenIn } from './told';

/** Header and cards mount late, and an old page stays for long under the next address. */
const VARIANTS: [name: string, variant: Variant][] = [
  ['that mount late', { hydration: 'slow' }],
  [
    'that mount late, with bare sections and a mixed state',
    { hydration: 'slow', cards: 'bare', state: 'mixed', refs: 'every-level' }
  ],
  ['in traditional Chinese, with four lists', { hydration: 'slow', language: 'zh-TW', state: 'four-lists' }]
];

/** Everything kept of a creator is theirs. */
async function expectOwn(own: Page, creator: SampleCreator): Promise<void> {
  const { profile, posts } = await storedDossier(own, creator.id);
  expect(profile?.nickname?.value).toBe(creator.nickname);
  expect(profile?.redId?.value).toBe(creator.redId);
  const { low = 0, high } = profile?.followers?.value ?? {};
  expect(low).toBeGreaterThan(0);
  expect(creator.followers).toBeGreaterThanOrEqual(low);
  expect(creator.followers).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
  const ids = new Set(creator.posts.map(({ id }) => id));
  expect(posts?.length).toBeGreaterThanOrEqual(15);
  expect(posts?.filter(({ id }) => !ids.has(id))).toEqual([]);
}

/** Clicks a link of the site to a creator, as one in a note would be. */
const follow = (page: Page, { url }: SampleCreator): Promise<void> =>
  page.evaluate(path => {
    const link = Object.assign(document.createElement('a'), { href: path });
    document.querySelector('#app')?.append(link);
    link.click();
    link.remove();
  }, new URL(url).pathname);

async function goBackAndForth(page: Page, next: SampleCreator): Promise<void> {
  await page.locator('#userPostedFeeds section').first().waitFor();
  await page.waitForTimeout(1_500);
  await follow(page, next);
  await page.waitForTimeout(700);
  await page.goBack();
  await page.waitForTimeout(400);
  await page.goForward();
  await page.waitForTimeout(4_500);
  await page.goBack();
  await page.waitForTimeout(4_500);
}

describe.concurrent('from one creator to the next, back and forth', () => {
  test.each(VARIANTS)('pages %s are read as their creators’', async (_name, variant) => {
    const { creators, respond } = practiceSite({ now: Date.now(), variant });
    const [first, second] = creators.filter(({ host }) => host === 'www.xiaohongshu.com');
    if (!first || !second) throw new Error('The practice site has too few creators');
    const browser = await LoupeBrowser.open({ respond });
    try {
      const told = await listenIn(browser);
      await goBackAndForth(await browser.visit(first.url), second);
      const observations = await told();
      expect(observations.length).toBeGreaterThanOrEqual(2);
      expectEachOwn(observations, creators);
      const own = await browser.own('popup.html?tab=-1');
      const known = await storedRows<Facts>(own, 'creators');
      expect(known.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
      await expectOwn(own, first);
      await expectOwn(own, second);
    } finally {
      await browser.close();
    }
  });
});
