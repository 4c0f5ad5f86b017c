import type { Page } from 'playwright-core';
import type { SampleCreator } from '../site/site';
import { type Answer, LoupeBrowser } from '../tools/browser';
import { storedDossier } from '../tools/stored';
import { notesToOpen, openNote, scrollToEnd } from '../tools/visitor';
import { type Line, pairedLine, worstLine } from './line';
import { type Observed, ReaderSeat } from './reader-seat';

/** How fast a creator whose every note is stored is shown in the popup and saved once more by the worker. */
export async function storedCreator(
  creator: SampleCreator,
  respond: (url: string) => Answer,
  count: number
): Promise<Line[]> {
  const browser = await LoupeBrowser.open({ respond });
  try {
    const page = await browser.context.newPage();
    const seat = await ReaderSeat.take(page, await browser.worker());
    await page.goto(creator.url);
    await scrollToEnd(page);
    const observed = await seat.lastObserved();
    for (const note of notesToOpen(creator, 3)) await openNote(page, note);
    return [...(await popups(browser, creator, count)), await saves(seat, observed, count)];
  } finally {
    await browser.close();
  }
}

async function popups(browser: LoupeBrowser, { id, posts }: SampleCreator, count: number): Promise<Line[]> {
  const unseen = '0'.repeat(24);
  const known = await storedDossier(await browser.own('popup.html?tab=-1'), id);
  if (known.posts?.length !== posts.length)
    throw new Error(`${known.posts?.length} of ${posts.length} notes are stored`);
  const pairs: (readonly [number, number])[] = [];
  for (let turn = 0; turn < count; turn++) {
    const score = await shownAfter(browser, `popup.html?creator=${id}`, '.dial .big', '\\d');
    pairs.push([score, await shownAfter(browser, `popup.html?creator=${unseen}`, '.way-in', '')]);
  }
  const name = 'popup: the score is shown (without: nobody)';
  const slowest = worstLine(
    '  the slowest',
    'ms',
    pairs.map(([score]) => score),
    150
  );
  return [pairedLine(name, 'ms', pairs, 150), slowest];
}

/** From the start of the navigation until the place holds the text, in ms. */
async function shownAfter(browser: LoupeBrowser, path: string, place: string, text: string): Promise<number> {
  const page: Page = await browser.context.newPage();
  await page.setViewportSize({ width: 420, height: 600 });
  await page.addInitScript(
    ([selector, pattern]) => {
      new MutationObserver((_, observer) => {
        const shown = document.querySelector(selector)?.textContent;
        if (!shown || !new RegExp(pattern).test(shown)) return;
        performance.mark('shown');
        observer.disconnect();
      }).observe(document, { childList: true, characterData: true, subtree: true });
    },
    [place, text] as const
  );
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page
    .locator(place)
    .filter({ hasText: new RegExp(text) })
    .waitFor();
  const [mark] = await page.evaluate(() => performance.getEntriesByName('shown').map(({ startTime }) => startTime));
  await page.close();
  if (mark === undefined) throw new Error(`${path} never showed ${place}`);
  return mark;
}

/** The way of the product: the reader tells, the worker checks, merges, judges and writes, and answers. */
async function saves(seat: ReaderSeat, observed: Observed, count: number): Promise<Line> {
  const pairs: (readonly [number, number])[] = [];
  for (let turn = 0; turn < count; turn++) {
    const at = new Date().toISOString();
    const saved = await seat.tell({ ...observed, observation: { ...observed.observation, at } });
    pairs.push([saved, await seat.tell({ type: 'left' })]);
  }
  return pairedLine('saving one observation (without: nothing to save)', 'ms', pairs);
}
