import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type Answer, LoupeBrowser } from '../tools/browser';
import { root } from '../tools/run';
import { type Line, runsLine } from './line';
import { median } from './median';
import { CARDS, type PageToRead } from './pages-to-read';
import type { Read, ReadingTimes, timeReading } from './time-reading';

/** Readings after the first one of a load. */
const WARM = 100;
const BAR = 5;

const names: Record<Read, string> = {
  cards: `reading ${CARDS} cards`,
  page: `reading the page with ${CARDS} cards`,
  feed: `reading a feed of ${CARDS} cards`
};

/** How long the reader takes over a profile and over a feed, run in the page itself, in a fresh page each time. */
export async function reading(profile: PageToRead, feed: PageToRead, loads: number): Promise<Line[]> {
  const browser = await LoupeBrowser.open({ respond: url => respond([profile, feed], url), extension: false });
  try {
    const lines: Line[] = [];
    for (const what of ['cards', 'page', 'feed'] as const) {
      const { url } = what === 'feed' ? feed : profile;
      const times: ReadingTimes[] = [];
      for (let load = 0; load < loads; load++) times.push(await timed(browser, url, what));
      const cold = times.map(({ cold }) => cold);
      const warm = times.map(({ warm }) => median(warm));
      lines.push(runsLine(`${names[what]}, cold`, 'ms', cold, BAR), runsLine(`${names[what]}, warm`, 'ms', warm, BAR));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

async function timed(browser: LoupeBrowser, url: string, what: Read): Promise<ReadingTimes> {
  const page = await browser.visit(url);
  const times = await page.evaluate(
    async ([path, asked, count]) => {
      const module: { timeReading: typeof timeReading } = await import(path);
      return module.timeReading(asked, count);
    },
    ['/tests/bench/time-reading', what, WARM + 1] as const
  );
  if (times.cards !== CARDS) throw new Error(`${times.cards} cards were read of ${url}, not ${CARDS}`);
  await page.close();
  return times;
}

/** Only an isolated page's clock has steps of 5 µs; others' have 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The pages, and the reader's modules as they may import them: types stripped by Node. */
function respond(pages: readonly PageToRead[], url: string): Answer {
  const page = pages.find(page => page.url === url);
  if (page) return { status: 200, contentType: 'text/html; charset=utf-8', body: page.html, headers: ISOLATED };
  const file = join(root, `${new URL(url).pathname}.ts`);
  if (!existsSync(file)) return { status: 404, contentType: 'text/plain', body: '' };
  const module = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll("from '@/", "from '/");
  return { status: 200, contentType: 'text/javascript', body: module };
}
