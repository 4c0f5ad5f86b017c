import type { Page } from 'playwright-core';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { CROWD_LIST, fillDatabase, NAMES } from './crowd';
import { type Line, runsLine, worstLine } from './line';

const OPENINGS = 7;
const WORDS = ['护肤', 'red_12', '等截图', '干皮'];
const SCROLLS = 60;

/** What is asked of 10,000 creators; 50,000 show how it grows. */
const SIZES: { creators: number; openMs?: number; keyMs?: number }[] = [
  { creators: 10_000, openMs: 500, keyMs: 50 },
  { creators: 50_000 }
];

/** How soon the table of a long list stands, answers a key, sorts and scrolls, and what it holds in memory. */
export async function workspace(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const size of SIZES) lines.push(...(await workspaceOf(size)));
  return lines;
}

async function workspaceOf({ creators, openMs, keyMs }: (typeof SIZES)[number]): Promise<Line[]> {
  const browser = await LoupeBrowser.open({ respond: practiceSite({ now: Date.now() }).respond });
  try {
    const filling = await browser.own('workspace.html#/settings');
    await fillDatabase(filling, creators);
    await filling.close();
    const opened: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn++) {
      const page = await opening(browser);
      opened.push(page.after);
      await page.page.close();
    }
    const { page } = await opening(browser);
    const keys = await typing(page);
    const sorts = await sorting(page);
    const scrolled = await scrolling(page);
    const name = creators.toLocaleString('en');
    return [
      runsLine(
        `${name} creators, ${(creators * 30).toLocaleString('en')} notes: the first sorted rows`,
        'ms',
        opened,
        openMs
      ),
      runsLine('  a letter of the search, to the next picture', 'ms', keys, keyMs),
      worstLine('    the slowest', 'ms', keys, keyMs),
      runsLine('  sorting by another column', 'ms', sorts),
      worstLine('  long tasks while scrolling', 'tasks', [scrolled], 0),
      { name: '  memory of the page', unit: 'kB', figure: await memory(page), of: 'JavaScript, collected' }
    ];
  } finally {
    await browser.close();
  }
}

/** A page of the list, and after how many ms of its own its first rows stood. */
async function opening(browser: LoupeBrowser): Promise<{ page: Page; after: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(NAMES);
  await page.addInitScript(() => {
    localStorage.clear();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('tr[data-id] .name')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('rows')));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#/list/${CROWD_LIST}`);
  await page.locator('tr[data-id] .name').first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('rows').length > 0);
  const after = await page.evaluate(() => performance.getEntriesByName('rows')[0]?.startTime);
  if (after === undefined) throw new Error('The rows were never shown');
  return { page, after };
}

/** From each key to the picture after it. */
async function typing(page: Page): Promise<number[]> {
  await page.waitForTimeout(1_000);
  await watchKeys(page);
  await page.keyboard.press('/');
  for (const word of WORDS) {
    for (const letter of word) {
      await page.locator('#table-search').pressSequentially(letter);
      await page.waitForTimeout(100);
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  return watched(page);
}

async function sorting(page: Page): Promise<number[]> {
  await watchKeys(page);
  for (const name of ['CPE', 'Followers', 'Creator', 'Score']) {
    await page.getByRole('columnheader', { name }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }
  return watched(page);
}

async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const listen = (event: Event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    document.addEventListener('input', listen, true);
    document.addEventListener('click', listen, true);
  });
}

const watched = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { times: number[] }).times.splice(0));

/** Tasks of 50 ms and more while the wheel is turned through the list. */
async function scrolling(page: Page): Promise<number> {
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver(list => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask'
    });
  });
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < SCROLLS; turn++) {
    await page.mouse.wheel(0, 1_500);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(200);
  return page.evaluate(() => (globalThis as unknown as { long: number[] }).long.length);
}

async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000;
}
