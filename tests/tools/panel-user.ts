import type { Page } from 'playwright-core';
import type { LoupeBrowser } from './browser';
import { scrollDown } from './visitor';

/** So far a scout scrolls before giving up. */
const MOST_MOVES = 40;

/** The side panel as a tab of its own, told which tab it is beside. */
export async function openPanel(browser: LoupeBrowser, beside: Page, width = 400): Promise<Page> {
  const tabId = await browser.tabId(beside);
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width, height: 800 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tabId}`);
  return panel;
}

/**
 * Goes down the creators of the page by J, adds each by A, and scrolls the feed on where the list ends, until there are so many; their names in
 * that order. A name that somebody before had is passed by.
 */
export async function addByKeys(panel: Page, feed: Page, count: number): Promise<string[]> {
  const added: string[] = [];
  const current = panel.locator('.cr.cur');
  let last = '';
  for (let move = 0; move < MOST_MOVES && added.length < count; move++) {
    await panel.keyboard.press('j');
    const place = (await current.getAttribute('data-place')) ?? '';
    const name = (await current.locator('bdi').first().textContent()) ?? '';
    if (place === last) await scrollFurther(panel, feed);
    else if (!added.includes(name)) {
      await panel.keyboard.press('a');
      await current.locator('.add[aria-pressed=true]').waitFor();
      added.push(name);
    }
    last = place;
  }
  return added;
}

/** The feed beside the panel, some screenfuls further down. */
async function scrollFurther(panel: Page, feed: Page): Promise<void> {
  await feed.bringToFront();
  await scrollDown(feed, 4);
  await panel.bringToFront();
  await panel.waitForTimeout(500);
}
