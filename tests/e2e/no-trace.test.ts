import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { LoupeBrowser } from '../tools/browser';
import { extensionFolder } from '../tools/build';
import { storedRows } from '../tools/stored';
import { announcements, type Footprint, readFootprint, watchPage } from './footprint';
import { type Seen, twoViewers, walk } from './walk';

const now = Date.now();

/** What a page showed of itself, and what its console said since the last look. */
interface Look extends Footprint {
  console: string[];
}

async function visit(extension: boolean, extensionId: string): Promise<{ seen: Seen<Look>; known: string[] }> {
  const site = twoViewers(now);
  const browser = await LoupeBrowser.open({ respond: site.respond, extension });
  try {
    const page = await browser.context.newPage();
    const said: string[] = [];
    page.on('console', message => said.push(`${message.type()} ${message.text()}`));
    page.on('pageerror', error => said.push(error.message));
    await page.addInitScript(watchPage, announcements(extensionId));
    const seen = await walk(page, site, async () => {
      const print = await page.evaluate(readFootprint);
      return { ...print, console: said.splice(0) };
    });
    const known = extension ? await storedRows<Facts>(await browser.own('popup.html?tab=-1'), 'creators') : [];
    return { seen, known: known.map(({ id }) => id) };
  } finally {
    await browser.close();
  }
}

test('every page is the same with the extension and without it', async () => {
  const probe = await LoupeBrowser.open({ respond: twoViewers(now).respond });
  const { extensionId } = probe;
  await probe.close();
  const [without, within] = await Promise.all([visit(false, extensionId), visit(true, extensionId)]);
  expect(Object.keys(within.seen)).toEqual(Object.keys(without.seen));
  for (const [place, bare] of Object.entries(without.seen))
    for (const [aspect, expected] of Object.entries(bare))
      expect(within.seen[place]?.[aspect as keyof Look], `${place}: ${aspect}`).toEqual(expected);
  for (const [place, { patched, events, stored, console }] of Object.entries(within.seen)) {
    expect({ patched, events, stored, console }, place).toEqual({
      patched: [],
      events: [],
      stored: ['cookie '],
      console: []
    });
  }
  // The extension was awake: it read those whose pages were walked over.
  expect(within.known.length).toBeGreaterThanOrEqual(5);
});

/** Ways for a script to be noticed by its page, by the network or by a site's storage, each by the name that it cannot do without. */
const TELLTALES =
  /postMessage|BroadcastChannel|dispatchEvent|localStorage|sessionStorage|indexedDB|\bcaches\b|cookie|serviceWorker|innerHTML|appendChild|\.append\(|\.prepend\(|\.before\(|\.after\(|insertBefore|insertAdjacent|replaceWith|setAttribute|classList|attachShadow|adoptedStyleSheets|createElement|console\.|\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\(|\bImage\b|scrollTo|scrollBy|scrollInto|\.click\(|\.focus\(|pushState|replaceState|\beval\b|Function\(|\.mark\(|\.measure\(/g;

test('the script on the page names no way to leave a trace, to send or to act for the user', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const script = readFileSync(join(extensionFolder(browser), 'content-scripts/reader.js'), 'utf8');
    expect(script).toContain('MutationObserver');
    expect([...new Set(script.match(TELLTALES))], browser).toEqual([]);
  }
});
