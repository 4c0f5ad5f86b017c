import type { SampleCreator } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { scrollToEnd } from '../tools/visitor';
import { type Line, pairedLine } from './line';
import { traceOf } from './trace';
import { type VisitCost, visitCost } from './visit-cost';

interface Visited extends VisitCost {
  load: number;
}

/** Long enough for the reader's two equal looks. */
const REST_MS = 2_000;

/** What the extension costs the page while a profile loads and is scrolled to its end, in a fresh browser each time. */
export async function pageCost(
  creator: SampleCreator,
  respond: (url: string) => Answered,
  count: number
): Promise<Line[]> {
  const pairs: (readonly [Visited, Visited])[] = [];
  for (let turn = 1; turn <= count; turn++) {
    console.error(`  a visit with and one without the extension: ${turn} of ${count}`);
    // Whichever goes first finds the machine in another state.
    if (turn % 2) pairs.push([await visit(creator, respond, true), await visit(creator, respond, false)]);
    else {
      const without = await visit(creator, respond, false);
      pairs.push([await visit(creator, respond, true), without]);
    }
  }
  const withUs = pairs.map(([visited]) => visited);
  const of = `worst of ${count}`;
  const paired = (name: string, figure: (visited: Visited) => number): Line =>
    pairedLine(
      name,
      'ms',
      pairs.map(([one, other]) => [figure(one), figure(other)])
    );
  return [
    paired('visit: the extension’s script', ({ ours }) => ours),
    { name: '  longest piece of it', unit: 'ms', figure: Math.max(...withUs.map(v => v.longestOfOurs)), bar: 50, of },
    {
      name: '  tasks > 50 ms because of it',
      unit: 'tasks',
      figure: Math.max(...withUs.map(v => v.longBecauseOfUs)),
      bar: 0,
      of
    },
    pairedLine(
      '  tasks > 50 ms, any reason',
      'tasks',
      pairs.map(([one, other]) => [one.longTasks, other.longTasks])
    ),
    paired('  longest task, any reason', ({ longestTask }) => longestTask),
    paired('  all script on the page', ({ script }) => script),
    paired('  all work of the page’s thread', ({ busy }) => busy),
    paired('  load event', ({ load }) => load)
  ];
}

type Answered = ReturnType<Parameters<typeof LoupeBrowser.open>[0]['respond']>;

async function visit({ url }: SampleCreator, respond: (url: string) => Answered, extension: boolean): Promise<Visited> {
  const browser = await LoupeBrowser.open({ respond, extension });
  try {
    const page = await browser.context.newPage();
    let load = Number.NaN;
    const trace = await traceOf(page, async () => {
      await page.goto(url);
      load = await page.evaluate(() => performance.timing.loadEventStart - performance.timeOrigin);
      await page.waitForTimeout(REST_MS);
      await scrollToEnd(page);
    });
    return { ...visitCost(trace, new URL(url).origin), load };
  } finally {
    await browser.close();
  }
}
