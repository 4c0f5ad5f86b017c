import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { postedCards } from '../site/profile-html';
import { type SampleCreator, savedProfile } from '../site/site';
import { type Answer, LoupeBrowser } from '../tools/browser';
import { root } from '../tools/run';
import { type Line, runsLine } from './line';
import { median } from './median';
import type { ReadingTimes, timeReading } from './time-reading';

const CARDS = 60;
/** Readings after the first one of a load. */
const WARM = 100;

/** How long the reader takes over a profile with 60 cards, run in the page itself, in a fresh page each time. */
export async function reading(creator: SampleCreator, loads: number): Promise<Line[]> {
  const browser = await LoupeBrowser.open({ respond: url => respond(creator, url), extension: false });
  try {
    const lines: Line[] = [];
    for (const what of ['cards', 'page'] as const) {
      const times: ReadingTimes[] = [];
      for (let load = 0; load < loads; load++) times.push(await timed(browser, creator, what));
      const name = what === 'cards' ? `reading ${CARDS} cards` : `reading the page with ${CARDS} cards`;
      lines.push(
        runsLine(
          `${name}, cold`,
          'ms',
          times.map(({ cold }) => cold),
          5
        ),
        runsLine(
          `${name}, warm`,
          'ms',
          times.map(({ warm }) => median(warm)),
          5
        )
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

async function timed(browser: LoupeBrowser, creator: SampleCreator, what: 'cards' | 'page'): Promise<ReadingTimes> {
  const page = await browser.visit(creator.url);
  const times = await page.evaluate(
    async ([path, asked, count]) => {
      const module: { timeReading: typeof timeReading } = await import(path);
      return module.timeReading(asked, count);
    },
    ['/tests/bench/time-reading', what, WARM + 1] as const
  );
  if (times.cards !== CARDS) throw new Error(`The page has ${times.cards} cards, not ${CARDS}`);
  await page.close();
  return times;
}

/** Only an isolated page's clock has steps of 5 µs; others' have 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The profile without its app, and the reader's modules as the page may import them: types stripped by Node. */
function respond(creator: SampleCreator, url: string): Answer {
  if (url === creator.url) {
    return { status: 200, contentType: 'text/html; charset=utf-8', body: profileOf(creator), headers: ISOLATED };
  }
  const file = join(root, `${new URL(url).pathname}.ts`);
  if (!existsSync(file)) return { status: 404, contentType: 'text/plain', body: '' };
  const module = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll("from '@/", "from '/");
  return { status: 200, contentType: 'text/javascript', body: module };
}

/** A saved profile has the 30 cards of its first page; the next 30 follow them. */
function profileOf(creator: SampleCreator): string {
  const html = savedProfile(creator);
  const view = { host: creator.host, viewer: 'signed-in', now: creator.asOf } as const;
  const [first, more] = [postedCards(creator, 29, 1, view), postedCards(creator, 30, CARDS - 30, view)].map(cards =>
    cards.map(({ text }) => text).join('')
  );
  if (!first || !html.includes(first)) throw new Error('The saved profile does not hold its thirtieth card');
  return html.replace(first, () => `${first}${more}`);
}
