import type { Page } from 'playwright-core';
import type { LiveOutcome } from '@/lib/messages';
import { type Line, pairedLine, runsLine, worstLine } from './line';
import { lookCosts } from './look-costs';
import { traceOf } from './trace';

/** The Long Tasks standard's limit. */
const LONG = 50;

/**
 * How long the looks that a view asks for keep the page, and how long each takes from the view's wish until all is stored; `own` is a
 * page of the extension's, `feed` a tab whose page gives nothing to store. The page was not looked into before.
 */
export async function liveLook(page: Page, own: Page, tabs: { creator: number; feed: number }, count: number) {
  const trace = await traceOf(page, async () => {
    for (let turn = 0; turn < count; turn++) await storedAfter(own, tabs.creator, 'read');
  });
  const looks = lookCosts(trace, count);
  const rounds: (readonly [number, number])[] = [];
  for (let turn = 0; turn < count; turn++) {
    rounds.push([await storedAfter(own, tabs.creator, 'read'), await storedAfter(own, tabs.feed, 'none')]);
  }
  const figures = (figure: 'script' | 'task' | 'byClock') => looks.map(look => look[figure]);
  const lines: Line[] = [
    runsLine('live look: script in the page', 'ms', figures('script')),
    worstLine('  the page’s task with it', 'ms', figures('task'), LONG),
    worstLine('  the page’s task by the clock', 'ms', figures('byClock'), LONG),
    pairedLine('  from the popup’s wish to stored (without: a feed)', 'ms', rounds)
  ];
  return lines;
}

/** Asks for a look as the popup does; resolves to the ms until it was answered, which is after it was stored. */
export async function storedAfter(own: Page, tabId: number, expected: LiveOutcome): Promise<number> {
  const { took, outcome } = await own.evaluate(async id => {
    const from = performance.now();
    const answer = await chrome.runtime.sendMessage({ type: 'read-live', tabId: id });
    return { took: performance.now() - from, outcome: answer?.unsaved ?? answer?.live };
  }, tabId);
  if (outcome !== expected) throw new Error(`The look gave ${outcome}, not ${expected}`);
  return took;
}
