import type { SampleCreator } from '../site/site';
import { type Answer, LoupeBrowser } from '../tools/browser';
import { storedDossier } from '../tools/stored';
import { notesToOpen, openNote, scrollToEnd } from '../tools/visitor';
import { type Line, pairedLine } from './line';
import { liveLook } from './live-look';
import { popupOpening } from './popup-opening';
import { type Observed, ReaderSeat } from './reader-seat';

const EXPLORE = 'https://www.xiaohongshu.com/explore';
const NOTES_OPENED = 3;
/** Comments there are at least in these notes. */
const COMMENTS = 20;

/** How fast a creator whose every note is stored is shown in the popup, saved once more by the worker, and looked at once more. */
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
    for (const note of notesToOpen(creator, NOTES_OPENED)) await openNote(page, note);
    const own = await browser.own('popup.html?tab=-1');
    const known = await storedDossier(own, creator.id);
    if (known.posts?.length !== creator.posts.length)
      throw new Error(`${known.posts?.length} of ${creator.posts.length} notes are stored`);
    const opened = known.posts.filter(({ opened }) => opened).length;
    const told = known.comments?.length ?? 0;
    if (opened < NOTES_OPENED || told < COMMENTS) throw new Error(`${opened} notes were opened with ${told} comments`);
    const tabs = { creator: await browser.tabId(page), feed: await browser.tabId(await browser.visit(EXPLORE)) };
    const looks = await liveLook(page, own, tabs, count);
    return [
      ...(await popupOpening(browser, creator.id, tabs.creator, count)),
      await saves(seat, observed, count),
      ...looks
    ];
  } finally {
    await browser.close();
  }
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
