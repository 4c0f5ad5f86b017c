import type { Locator, Page } from 'playwright-core';
import type { SampleCreator, SamplePost } from '../site/site';

/** A screenful; people turn the wheel about three times a second. */
const SCREENFUL = 700;
const PACE_MS = 300;

/** Scrolls a profile down to its last note, as people do, and back up. */
export async function scrollToEnd(page: Page): Promise<void> {
  const end = page.locator('.tab-content-item:has(#userPostedFeeds) .end-container');
  for (let turn = 0; turn < 400 && !(await isOnScreen(page, end)); turn++) {
    await page.mouse.wheel(0, SCREENFUL);
    await page.waitForTimeout(PACE_MS);
  }
  await page.waitForTimeout(3 * PACE_MS);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(PACE_MS);
}

/** Scrolls some screenfuls down. */
export async function scrollDown(page: Page, screenfuls: number): Promise<void> {
  await page.mouse.move(700, 700);
  for (let turn = 0; turn < screenfuls; turn++) {
    await page.mouse.wheel(0, SCREENFUL);
    await page.waitForTimeout(PACE_MS);
  }
}

async function isOnScreen(page: Page, mark: Locator): Promise<boolean> {
  const box = (await mark.count()) > 0 ? await mark.first().boundingBox() : null;
  return box !== null && box.y < (page.viewportSize()?.height ?? 0);
}

/** Clicks a card of the profile on screen, waits for the note with its comments, and closes it again. */
export async function openNote(page: Page, post: SamplePost): Promise<void> {
  await bringOnScreen(page, post);
  await page.locator(`#userPostedFeeds a.cover[href*="${post.id}"]`).click();
  await page.locator('.note-detail-mask .comments-container').waitFor();
  await page.waitForTimeout(3 * PACE_MS);
  await page.keyboard.press('Escape');
  await page.locator('.note-detail-mask').waitFor({ state: 'detached' });
}

async function bringOnScreen(page: Page, post: SamplePost): Promise<void> {
  const card = page.locator(`#userPostedFeeds a.cover[href*="${post.id}"]`);
  await page.mouse.move(700, 700);
  for (let turn = 0; turn < 400 && (await card.count()) === 0; turn++) {
    await page.mouse.wheel(0, SCREENFUL);
    await page.waitForTimeout(PACE_MS);
  }
  await card.scrollIntoViewIfNeeded();
}

/** The notes that the popup would ask for: the most liked of the last twenty that had three days to grow. */
export function notesToOpen(creator: SampleCreator, count: number): SamplePost[] {
  const grown = creator.posts.filter(
    post => !post.pinned && creator.asOf - Date.parse(post.publishedAt) > 72 * 3_600_000
  );
  return grown
    .toSorted((one, other) => (one.publishedAt > other.publishedAt ? -1 : 1))
    .slice(0, 20)
    .toSorted((one, other) => other.likes - one.likes)
    .slice(0, count);
}
