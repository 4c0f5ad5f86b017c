import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { LoupeBrowser } from '../tools/browser';
import { extensionFolder } from '../tools/build';
import { storedRows } from '../tools/stored';
import { type Footprint, footprint, watch } from './footprint';
import { POPUP_AT, type Seen, twoViewers, walk } from './walk';

const now = Date.now();
/** A walk takes a minute; this is for machines that do something else besides. */
const WALK_MS = 600_000;

/** What a page showed of itself, and what its console said since the last look. */
interface Look extends Footprint {
  console: string[];
}

async function visit(extension: boolean, extensionId: string): Promise<{ seen: Seen<Look>; known: Facts[] }> {
  const site = twoViewers(now);
  const browser = await LoupeBrowser.open({ respond: site.respond, extension });
  try {
    const page = await browser.context.newPage();
    const said: string[] = [];
    page.on('console', message => said.push(`${message.type()} ${message.text()}`));
    page.on('pageerror', error => said.push(error.message));
    await watch(page, extensionId);
    const seen = await walk(page, site, async place => {
      if (extension && POPUP_AT.includes(place)) await openPopup(browser, page);
      return { ...(await footprint(page)), console: said.splice(0) };
    });
    const known = extension ? await storedRows<Facts>(await browser.own('popup.html?tab=-1'), 'creators') : [];
    return { seen, known };
  } finally {
    await browser.close();
  }
}

/** What opening the popup brings about, and a report of drift, for which a script of ours looks through the page. */
async function openPopup(browser: LoupeBrowser, page: Page): Promise<void> {
  const popup = await browser.popup(page);
  await popup.waitForTimeout(1_000);
  const told = await popup.evaluate(
    tabId => chrome.runtime.sendMessage({ type: 'probe', tabId }),
    Number(new URL(popup.url()).searchParams.get('tab'))
  );
  expect(told).toMatchObject({ heard: true, probe: expect.anything() });
  await popup.close();
}

test('every page is the same with the extension and without it', { timeout: WALK_MS }, async () => {
  const probe = await LoupeBrowser.open({ respond: twoViewers(now).respond });
  const { extensionId } = probe;
  await probe.close();
  // One after the other: side by side they take each other's time, and pages are seen half built.
  const without = await visit(false, extensionId);
  const within = await visit(true, extensionId);
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
  // The extension was awake: it read those whose pages were walked over, and looked into the pages' own data.
  expect(within.known.length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(within.known)).toContain('"from":"live-state"');
});

/** Ways for a script to be noticed by its page, by the network or by a site's storage, each by the name that it cannot do without. */
const TELLTALES =
  /postMessage|BroadcastChannel|dispatchEvent|localStorage|sessionStorage|indexedDB|\bcaches\b|cookie|serviceWorker|innerHTML|appendChild|\.append\(|\.prepend\(|\.before\(|\.after\(|insertBefore|insertAdjacent|replaceWith|setAttribute|classList\.[art]|attachShadow|adoptedStyleSheets|createElement|console\.|\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\(|\bImage\b|scrollTo|scrollBy|scrollInto|\.click\(|\.focus\(|pushState|replaceState|\beval\b|Function\(|\.mark\(|\.measure\(/g;

const ON_PAGES = ['content-scripts/reader.js', 'feed.js', 'probe.js', 'marketplace.js'];

test.each(ON_PAGES)('%s, which runs on pages, names no way to leave a trace, to send or to act for the user', file => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const script = readFileSync(join(extensionFolder(browser), file), 'utf8');
    expect(script.length).toBeGreaterThan(1_000);
    expect([...new Set(script.match(TELLTALES))], browser).toEqual([]);
  }
});
