import type { SampleCreator } from '../site/site';
import { type Answer, LoupeBrowser } from '../tools/browser';
import { scrollToEnd } from '../tools/visitor';
import { type Line, pairedLine, type Unit, worstLine } from './line';
import { traceOf } from './trace';
import { type VisitCost, visitCost } from './visit-cost';

interface Visited extends VisitCost {
  load: number;
}

type Visit = (extension: boolean) => Promise<Visited>;

/** Long enough for the reader's two equal looks. */
const REST_MS = 2_000;

/** What the extension costs the page while a profile loads and is scrolled to its end, in a fresh browser each time. */
export async function pageCost(
  creator: SampleCreator,
  respond: (url: string) => Answer,
  count: number
): Promise<Line[]> {
  const pairs: (readonly [Visited, Visited])[] = [];
  for (let turn = 1; turn <= count; turn++) {
    console.error(`  a visit with and one without the extension: ${turn} of ${count}`);
    pairs.push(await pairOf(extension => visit(creator, respond, extension), turn % 2 === 0));
  }
  const paired = (name: string, figure: (visited: Visited) => number, unit: Unit = 'ms'): Line =>
    pairedLine(
      name,
      unit,
      pairs.map(([one, other]) => [figure(one), figure(other)])
    );
  const worst = (name: string, unit: Unit, bar: number, figure: (visited: Visited) => number): Line =>
    worstLine(
      name,
      unit,
      pairs.map(([visited]) => figure(visited)),
      bar
    );
  return [
    paired('visit: the extension’s script', ({ ours }) => ours),
    worst('  its longest piece', 'ms', 50, ({ longestOfOurs }) => longestOfOurs),
    worst('  its longest piece by the clock', 'ms', 50, ({ longestByClock }) => longestByClock),
    worst('  tasks > 50 ms because of it', 'tasks', 0, ({ longBecauseOfUs }) => longBecauseOfUs),
    paired('  tasks > 50 ms', ({ longTasks }) => longTasks, 'tasks'),
    paired('  longest task', ({ longestTask }) => longestTask),
    paired('  all script on the page', ({ script }) => script),
    paired('  all work of the page’s thread', ({ busy }) => busy),
    paired('  load event by the clock', ({ load }) => load)
  ];
}

/** Each side goes first in turn, as the second finds the machine's caches warm. */
async function pairOf(visit: Visit, bareFirst: boolean): Promise<readonly [Visited, Visited]> {
  const first = await visit(!bareFirst);
  const second = await visit(bareFirst);
  return bareFirst ? [second, first] : [first, second];
}

async function visit({ url }: SampleCreator, respond: (url: string) => Answer, extension: boolean): Promise<Visited> {
  const browser = await LoupeBrowser.open({ respond, extension });
  try {
    const page = await browser.context.newPage();
    const trace = await traceOf(page, async () => {
      await page.goto(url);
      await page.waitForTimeout(REST_MS);
      await scrollToEnd(page);
    });
    const load = await page.evaluate(() => performance.timing.loadEventStart - performance.timing.navigationStart);
    return { ...visitCost(trace, new URL(url).origin), load };
  } finally {
    await browser.close();
  }
}
