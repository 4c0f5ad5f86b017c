import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { savedProfile } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { storedRows } from '../tools/stored';
import { site } from './site';

const { respond, madeFor } = site();
const creator = madeFor('healthy');
const NAMES = {
  markup: '<img src=x onerror="document.title=1">',
  formula: '=HYPERLINK("https://example.com","点我")',
  long: '长'.repeat(10_000),
  turned: '\u202e阿\u200b梨\u2066'
};
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const page = savedProfile(creator);

let answer = page;
let browser: LoupeBrowser;
beforeAll(async () => {
  browser = await LoupeBrowser.open({
    respond: url =>
      url === creator.url ? { status: 200, contentType: 'text/html; charset=utf-8', body: answer } : respond(url)
  });
});
afterAll(() => browser.close());

async function stored(table = 'creators'): Promise<Facts[]> {
  const own = await browser.own('popup.html?tab=-1');
  const rows = await storedRows<Facts>(own, table);
  await own.close();
  return rows;
}

/** Shows the profile, waits for the reader, and gives what is kept of the creator. */
async function keptFrom(html: string): Promise<Facts | undefined> {
  answer = html;
  const visit = await browser.visit(creator.url);
  await visit.waitForTimeout(1_500);
  await visit.close();
  return (await stored()).find(({ id }) => id === creator.id);
}

describe('a hostile name', () => {
  test.each(Object.entries(NAMES))('%s is text and nothing else', async (_kind, name) => {
    const kept = await keptFrom(page.replaceAll(creator.nickname, escaped(name)));
    expect(kept?.profile?.nickname?.value.slice(0, 20)).toBe(name.trim().slice(0, 20));
    const popup = await browser.own(`popup.html?creator=${creator.id}`);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    expect(await popup.title()).not.toBe('1');
    expect(await popup.locator('img[src="x"]').count()).toBe(0);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(await width(popup));
    await popup.close();
  });
});

const width = (popup: Page) => popup.evaluate(() => Math.max(420, innerWidth));

test('a count that does not parse leaves the last known one, never 0', async () => {
  const before = await keptFrom(page);
  const counter = page.match(/<span class="count"[^>]*>([^<]+)<\/span>\s*<span class="shows"[^>]*>粉丝/);
  const broken = page.replace(
    counter?.[0] ?? 'no counter',
    (counter?.[0] ?? '').replace(counter?.[1] ?? '', '很多很多')
  );
  expect(broken).not.toBe(page);
  const after = await keptFrom(broken.replace(/window\.__INITIAL_STATE__=/, 'window.__OTHER__='));
  expect(after?.profile?.followers?.value).toEqual(before?.profile?.followers?.value);
});

test('a state script that breaks off is left alone, the page is read', async () => {
  const script = page.match(/window\.__INITIAL_STATE__=([\s\S]*?)<\/script>/)?.[1] ?? '';
  expect(script.length).toBeGreaterThan(1_000);
  const kept = await keptFrom(page.replace(script, script.slice(0, script.length / 2)));
  expect(kept?.profile?.followers?.value.value).toBeGreaterThan(1_000);
});

describe('a message', () => {
  const forged = {
    type: 'observed',
    observation: {
      page: 'profile',
      creatorId: 'f'.repeat(24),
      at: '2026-11-20T08:15:02.000Z',
      viewer: 'guest',
      drift: []
    }
  };

  test('from one of our own pages cannot pose as a reading', async () => {
    const own = await browser.own('popup.html?tab=-1');
    const heard = await own.evaluate(message => chrome.runtime.sendMessage(message).catch(() => 'nobody'), forged);
    expect(heard ?? 'nobody').toBe('nobody');
    await own.close();
    expect((await stored()).map(({ id }) => id)).not.toContain(forged.observation.creatorId);
  });

  test('from a page script has nowhere to go', async () => {
    const visit = await browser.visit(creator.url);
    expect(await visit.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime)).toBe(
      'undefined'
    );
    await visit.close();
  });

  test('of another shape is refused whole, even from the reader’s own place', async () => {
    const visit = await browser.visit(creator.url);
    await visit.waitForTimeout(1_000);
    const session = await browser.context.newCDPSession(visit);
    const odd = { ...forged, observation: { ...forged.observation, creatorId: 'not an id', extra: 1 } };
    expect(await sendFromReader(session, odd)).toEqual({ heard: false });
    expect(await sendFromReader(session, forged)).toEqual({ heard: true });
    const ids = (await stored()).map(({ id }) => id);
    expect(ids).not.toContain('not an id');
    expect(ids).toContain(forged.observation.creatorId);
  });
});

/** Sends a message from the isolated world that the content script runs in. */
async function sendFromReader(session: CDPSession, message: unknown): Promise<unknown> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://'))
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const world = worlds.at(-1);
  if (world === undefined) throw new Error('The reader has no world in this page');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true
  });
  await session.send('Runtime.disable');
  return result.value;
}
