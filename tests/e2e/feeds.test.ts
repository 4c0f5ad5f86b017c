import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FeedCard } from '@/lib/evidence/feed';
import type { TabFeed } from '@/lib/tabs';
import { LoupeBrowser } from '../tools/browser';
import { storedRows } from '../tools/stored';
import { site } from './site';

const { respond } = site();
/** What stood on the page so far, by the note's id, read in the simplest way. */
const shown = new Map<string, Shown>();
interface Shown {
  creatorId: string;
  nickname: string;
  title: string;
  kind: string;
  likes: string;
}

let browser: LoupeBrowser;
let page: Page;
beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond });
  page = await browser.visit('https://www.xiaohongshu.com/explore');
  await page.waitForTimeout(2_000);
});
afterAll(() => browser.close());

/** The one feed that a tab has. */
async function feed(): Promise<TabFeed> {
  const worker = await browser.worker();
  const kept = await worker.evaluate(() => chrome.storage.session.get(null));
  const feeds = Object.entries(kept).flatMap(([key, value]) => (key.startsWith('feed-') ? [value as TabFeed] : []));
  if (feeds.length !== 1 || !feeds[0]) throw new Error(`${feeds.length} feeds are kept`);
  return feeds[0];
}

/** Looks at the cards on the page, as the reader may have done in between. */
async function lookAround(): Promise<void> {
  const cards = await page.locator('.feeds-container section:has(a.author)').evaluateAll(sections =>
    sections.map(section => {
      const find = (what: string) => section.querySelector(what);
      const id = /[0-9a-f]{24}(?=\?)/.exec(find('a.cover')?.getAttribute('href') ?? '')?.[0] ?? '';
      return [
        id,
        {
          creatorId: /[0-9a-f]{24}/.exec(find('a.author')?.getAttribute('href') ?? '')?.[0] ?? '',
          nickname: find('a.author .name')?.textContent ?? '',
          title: find('.title')?.textContent ?? '',
          kind: find('.play-icon') ? 'video' : 'image',
          likes: find('.like-wrapper .count')?.textContent ?? ''
        }
      ] as const;
    })
  );
  for (const [id, card] of cards) shown.set(id, card);
}

async function scroll(turns: number): Promise<void> {
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < turns; turn++) {
    await lookAround();
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(700);
  }
  await lookAround();
  await page.waitForTimeout(1_000);
}

/** All that stood on the page is told, each card once and as it stood there. */
function expectAllOf(cards: FeedCard[]): void {
  const told = cards.map(({ creatorId, nickname = '', post: { id = '', title = '', kind = '', likes } }) => [
    id,
    { creatorId, nickname, title, kind, likes: likes?.text ?? '' }
  ]);
  expect(told.toSorted()).toEqual([...shown].toSorted());
}

test('a feed is kept whole while its cards come and go, and over an opened note', async () => {
  await lookAround();
  const first = await feed();
  expect(first.of).toBe('/explore');
  expect(first.cards.length).toBeGreaterThan(15);
  await scroll(6);
  const scrolled = await feed();
  const onPage = await page.locator('#exploreFeeds section').count();
  expect(scrolled.cards.length).toBeGreaterThan(onPage);
  expect(scrolled.cards.slice(0, first.cards.length)).toEqual(first.cards);
  expectAllOf(scrolled.cards);

  await page.locator('#exploreFeeds a.cover:visible').nth(12).click();
  await page.locator('.note-detail-mask .comments-container').waitFor();
  await page.waitForTimeout(1_000);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1_500);
  await lookAround();
  const after = await feed();
  expect(after.cards.slice(0, scrolled.cards.length)).toEqual(scrolled.cards);
  expectAllOf(after.cards);
});

test('a search is a feed of its own, and another word is another one', async () => {
  shown.clear();
  await page.goto('https://www.xiaohongshu.com/search_result?keyword=%E5%BA%95%E5%A6%86&source=web_explore_feed');
  await page.waitForTimeout(2_000);
  await scroll(3);
  const one = await feed();
  expect(one.of).toBe('/search_result 底妆');
  expect(one.cards.length).toBeGreaterThan(20);
  expectAllOf(one.cards);

  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('a.query-note-item').first().click();
  await page.waitForTimeout(2_500);
  const other = await feed();
  expect(other.of).toBe('/search_result 底妆推荐');
  shown.clear();
  await lookAround();
  expectAllOf(other.cards);
});

test('nobody is known for a card', async () => {
  const own = await browser.own('popup.html?tab=-1');
  const known = await storedRows<{ id: string }>(own, 'creators');
  expect(known.length).toBeLessThanOrEqual(1); // the author of the note that was opened
});
