import type { LoupeBrowser } from '../tools/browser';
import { type Line, pairedLine, worstLine } from './line';
import { storedAfter } from './live-look';

const BAR = 150;
const UNSEEN = '0'.repeat(24);

/** How soon the popup shows the stored score: of a creator alone, and over the creator's page, into which it then looks. */
export async function popupOpening(browser: LoupeBrowser, creatorId: string, tabId: number, count: number) {
  const alone: number[] = [];
  const overPage: number[] = [];
  const nobody: number[] = [];
  const own = await browser.own('popup.html?tab=-1');
  for (let turn = 0; turn < count; turn++) {
    alone.push(await shownAfter(browser, `popup.html?creator=${creatorId}`, '.dial .big', '\\d'));
    overPage.push(await shownAfter(browser, `popup.html?tab=${tabId}`, '.dial .big', '\\d'));
    // The looks of one tab go in turn: after this one the popup's own is over.
    await storedAfter(own, tabId, 'read');
    nobody.push(await shownAfter(browser, `popup.html?creator=${UNSEEN}`, '.way-in', ''));
  }
  await own.close();
  const lines = (name: string, scores: number[]): Line[] => [
    pairedLine(
      name,
      'ms',
      scores.map((score, turn) => [score, nobody[turn] ?? Number.NaN]),
      BAR
    ),
    worstLine('  the slowest', 'ms', scores, BAR)
  ];
  return [
    ...lines('popup: the score is shown (without: nobody)', alone),
    ...lines('popup over the creator’s page: the same', overPage)
  ];
}

/** From the start of the navigation until the place holds the text, in ms. */
async function shownAfter(browser: LoupeBrowser, path: string, place: string, text: string): Promise<number> {
  const page = await browser.context.newPage();
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
