import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Disagreement } from '@/lib/evidence/disagreement';
import type { TabFeed, TabState } from '@/lib/tabs';
import type { SampleCreator } from '../site/site';
import { EXTENSION, type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { addToShortlist, openForm, tellWhatIsKnown, textOf } from '../tools/popup-user';
import { writeBrief } from '../tools/write-brief';
import { site } from './site';

/** The elements that scroll; a popup has one. */
const scrollers = (view: Page): Promise<number> =>
  view.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        element => element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto'
      ).length
  );

/** Tells the views what a reader would have told of a tab. */
async function keepTab(browser: LoupeBrowser, tabId: number, state: TabState, feed?: TabFeed): Promise<void> {
  const worker = await browser.worker();
  const kept = { [`tab-${tabId}`]: state, ...(feed && { [`feed-${tabId}`]: feed }) };
  await worker.evaluate(values => chrome.storage.session.set(values), kept);
}

/** Puts disagreements on a stored creator, as a later reading would. */
const keepDisagreements = (view: Page, id: string, disagreements: Disagreement[]): Promise<void> =>
  view.evaluate(
    ([key, news]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kol-loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('creators', 'readwrite');
          const creators = writing.objectStore('creators');
          const reading = creators.get(key);
          reading.onsuccess = () => creators.put({ ...reading.result, disagreements: news });
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [id, disagreements] as const
  );

const brief = {
  name: '补水面霜',
  niche: 'skincare',
  competitor: '某竞品',
  women: ['75', '100'],
  budget: '50000',
  creators: '12'
} as const;

const AT = '2026-11-20T08:15:02.000Z';
const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact' as const, text: `${value}` });
const stated = (value: number, from: 'page' | 'live-state') => ({ count: exactly(value), from });
const cardOf = ({ id, nickname, posts: [post] }: Pick<SampleCreator, 'id' | 'nickname' | 'posts'>, likes: number) => ({
  creatorId: id,
  nickname,
  post: { ...(post && { id: post.id, title: post.title }), likes: exactly(likes) }
});

test.each(['popup', 'sidepanel', 'workspace'])('%s opens without zod, which would be a third of its code', view => {
  const page = readFileSync(join(EXTENSION, `${view}.html`), 'utf8');
  const loaded = page.match(/chunks\/[\w-]+\.js/g) ?? [];
  expect(loaded).toContainEqual(expect.stringContaining(`chunks/${view}-`));
  expect(loaded.filter(file => readFileSync(join(EXTENSION, file), 'utf8').includes('_zod'))).toEqual([]);
});

describe.each(['en', 'zh-CN'] as const)('in %s', (language: Language) => {
  const { creators, respond, madeFor } = site();
  const critical = madeFor('underpriced');
  let browser: LoupeBrowser;

  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond, language });
  });
  afterAll(() => browser.close());

  test('before anything was seen, the popup shows the way in', async () => {
    const popup = await browser.own('popup.html?tab=-1');
    await popup.getByRole('heading').first().waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  test('a creator on the page, with every part opened', async () => {
    const page = await browser.visit(critical.url);
    await page.waitForTimeout(2_000);
    const popup = await browser.popup(page);
    await tellWhatIsKnown(popup, language, critical.userKnows);
    await addToShortlist(popup, language);
    for (const summary of await popup.locator('details > summary').all()) await summary.click();
    expect(await faults(popup)).toEqual([]);
    expect(await scrollers(popup)).toBe(1);
    for (const fact of ['prices', 'audience', 'past-campaign', 'controversy', 'craft', 'follower-file'] as const) {
      await openForm(popup, fact);
      expect(await faults(popup, '.own'), fact).toEqual([]);
      expect(await scrollers(popup), fact).toBe(1);
    }
    await popup.close();
    await page.close();
  });

  test('a provisional creator, recent creators, and the workspace', async () => {
    const [first] = creators;
    const page = await browser.visit(first?.url ?? '');
    await page.waitForTimeout(2_000);
    for (const path of [`popup.html?creator=${first?.id}`, 'popup.html?tab=-1', 'workspace.html']) {
      const view = await browser.own(path);
      await view.waitForTimeout(600);
      expect(await faults(view), path).toEqual([]);
      await view.close();
    }
    await page.close();
  });

  test('the creators on a feed, new, seen before and on a list', async () => {
    const cards = creators.flatMap((creator, place) => [cardOf(creator, 100 * place), cardOf(creator, 23_000)]);
    await keepTab(browser, 9_001, { state: 'elsewhere', page: 'feed', drift: [], at: AT }, { of: 'explore', cards });
    const popup = await browser.own('popup.html?tab=9001');
    await popup.setViewportSize({ width: 420, height: 600 });
    await popup.getByText(textOf(language, 'feed_title')).waitFor();
    expect(await popup.locator('.passed li').count()).toBe(creators.length);
    expect(await popup.locator('.passed .in-list').count()).toBe(1);
    expect(await popup.locator('.passed .new').count()).toBeGreaterThan(1);
    expect(await scrollers(popup)).toBe(1);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  test('a page read again, one whose facts are missing with its report copied, and figures that disagree', async () => {
    const page = await browser.visit(critical.url);
    await page.waitForTimeout(2_000);
    const popup = await browser.popup(page);
    const spoken = popup.locator('.who [role=status]');
    await popup.getByText(textOf(language, 'signals_title')).waitFor();
    const read = popup.getByRole('button', { name: textOf(language, 'read_again') });
    await read.and(popup.locator('[aria-busy=false]')).waitFor();
    expect(await spoken.textContent()).toBe('');
    await read.click();
    await popup.locator('.who [role=status]:not(:empty)').waitFor();
    expect(await spoken.textContent()).toMatch(/\d\d:\d\d/);

    await keepDisagreements(popup, critical.id, [
      { fact: 'followers', at: AT, kept: stated(41_203, 'live-state'), other: stated(36_000, 'page') },
      { fact: 'likes', postId: critical.posts[0]?.id, at: AT, kept: stated(90, 'live-state'), other: stated(9, 'page') }
    ]);
    const tabId = Number(new URL(popup.url()).searchParams.get('tab'));
    const drift = ['profile.followers', 'profile.posts.likes', 'profile.nickname', 'profile.redId', 'profile.bio'];
    await keepTab(browser, tabId, { state: 'read', page: 'profile', creatorId: critical.id, drift, at: AT });
    await popup.bringToFront();
    await popup.reload();
    await popup.getByRole('button', { name: textOf(language, 'drift_copy') }).click();
    await popup.getByText(textOf(language, 'drift_copied')).waitFor();
    await popup.locator('.disagree > summary').click();
    await popup.locator('.disagree li').nth(1).waitFor();
    expect(await scrollers(popup)).toBe(1);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the settings, as they are and with rules of the user’s own', async () => {
    const view = await browser.own('workspace.html#/settings');
    const marketplace = view.getByRole('switch', { name: textOf(language, 'settings_marketplace_switch') });
    await marketplace.and(view.locator(':enabled')).waitFor();
    expect(await marketplace.getAttribute('aria-checked')).toBe('false');
    for (const part of await view.locator('details > summary').all()) await part.click();
    expect(await faults(view)).toEqual([]);
    await view.close();
  });

  test('briefs: none yet, one that is written, and the popup that judges by it', async () => {
    const empty = await browser.own('workspace.html#/briefs');
    await empty.getByRole('button', { name: textOf(language, 'briefs_first') }).waitFor();
    expect(await faults(empty)).toEqual([]);
    await empty.close();
    await writeBrief(browser, language, brief);
    const written = await browser.own('workspace.html#/briefs');
    await written.locator('#brief-name').waitFor();
    expect(await written.locator('#brief-women-from').inputValue()).toBe('75');
    expect(await faults(written)).toEqual([]);
    await written.close();

    const popup = await browser.own(`popup.html?creator=${critical.id}`);
    await popup.setViewportSize({ width: 420, height: 600 });
    const bar = popup.getByRole('button', { name: new RegExp(brief.name) });
    await bar.waitFor();
    await bar.click();
    await popup.getByRole('radio', { name: new RegExp(brief.name) }).waitFor();
    expect(await faults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.locator('.scroll').evaluate(view => view.scrollTo(0, view.scrollHeight));
    await popup.waitForTimeout(600);
    expect(await scrollers(popup)).toBe(1);
    await popup.close();
  });

  test.each([
    ['a creator', `popup.html?creator=${critical.id}`],
    ['a feed', 'popup.html?tab=9001'],
    ['the settings', 'workspace.html#/settings'],
    ['the briefs', 'workspace.html#/briefs']
  ])('keyboard alone reaches every control of %s, and the focus is seen', async (_, path) => {
    const popup = await browser.own(path);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    const controls = await popup
      .locator(':is(button:enabled, a[href], input:not([type=radio]), summary):not([tabindex="-1"])')
      .filter({ visible: true })
      .count();
    const reached = new Set<string>();
    for (let press = 0; press < controls + 10; press++) {
      await popup.keyboard.press('Tab');
      const place = await popup.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        const places = [focused, focused.closest('.input'), focused.closest('label')].filter(place => place !== null);
        const rings = places.map(place => getComputedStyle(place));
        if (rings.every(({ boxShadow, outlineStyle }) => boxShadow === 'none' && outlineStyle === 'none'))
          return `no visible focus on ${focused.outerHTML.slice(0, 160)}`;
        return `${[...document.querySelectorAll('*')].indexOf(focused)}`;
      });
      expect(place).not.toContain('no visible focus');
      if (place !== '') reached.add(place);
    }
    expect(reached.size).toBeGreaterThanOrEqual(controls);
    await popup.close();
  });
});
