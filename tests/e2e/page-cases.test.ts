import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import type { ReaderMessage } from '@/lib/messages';
import { finished } from '@/lib/reader/finished';
import { refusalOf } from '@/lib/reader/refusal-words';
import { type PageCase, pageCases } from '../pages/page-cases';
import { LoupeBrowser } from '../tools/browser';
import { heardFrom, listen } from '../tools/heard';

const cases = pageCases();
const pages = new Map(cases.map(({ url, html }) => [url, html]));
const messages = new Map<string, ReaderMessage[]>();
const changed: string[] = [];
let browser: LoupeBrowser;

/** So many tabs go through the pages; a page that is given up takes 8 s. */
const AT_ONCE = 8;
/** As long as nothing new is heard of a page that gave something; it looks again within half a second. */
const QUIET_MS = 800;
const PATIENCE_MS = 12_000;

beforeAll(async () => {
  browser = await LoupeBrowser.open({
    respond: url => ({
      status: pages.has(url) ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: pages.get(url) ?? '',
      headers: { 'content-security-policy': "script-src 'none'" }
    })
  });
  const worker = await browser.worker();
  await listen(worker);
  const waiting = [...cases];
  const visitAll = async (): Promise<void> => {
    const page = await browser.context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) await visit(page, next, worker);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitAll));
});
afterAll(() => browser.close());

async function visit(page: Page, { name, url, html }: PageCase, worker: Worker): Promise<void> {
  await page.goto(url);
  const started = Date.now();
  let [count, since] = [0, started];
  while (Date.now() - started < PATIENCE_MS) {
    await page.waitForTimeout(100);
    const heard = await heardFrom(worker, from => from === url);
    messages.set(url, heard);
    if (heard.length !== count) [count, since] = [heard.length, Date.now()];
    if (heard.some(isLast) && Date.now() - since > QUIET_MS) break;
  }
  const isAsSent = await page.evaluate(
    sent =>
      new DOMParser().parseFromString(sent, 'text/html').documentElement.outerHTML ===
      document.documentElement.outerHTML,
    html
  );
  if (!isAsSent) changed.push(name);
}

const isLast = (message: ReaderMessage): boolean =>
  message.type !== 'left' && (message.type !== 'arrived' || message.page === 'other');

/** The facts of a page without the times at which they were read. */
const withoutClock = (facts: unknown): unknown =>
  JSON.parse(JSON.stringify(facts), (name, value) =>
    typeof value === 'string' && /^(?:at|countsAt|until)$/.test(name) ? undefined : value
  );

/** What the worker makes of an observation, had it been heard at the time of the case: words like "2天前" count from then. */
const heardAt = ({ now, loadedAt }: PageCase, { posts, ...rest }: Observation): Observation =>
  finished({
    ...rest,
    at: now,
    ...(posts && {
      posts: posts.map(({ dateLine, ...post }) =>
        dateLine ? { ...post, dateLine: { text: dateLine.text, since: loadedAt, until: now } } : post
      )
    })
  });

/** What a message says of its page. */
function saidBy(message: ReaderMessage, page: PageCase): unknown[] {
  switch (message.type) {
    case 'observed':
      return [{ observation: withoutClock(heardAt(page, message.observation)) }];
    case 'passed':
      return [{ feed: withoutClock(message.feed) }];
    case 'refused':
      return [{ refusal: refusalOf(message.reason) }];
    default:
      return [];
  }
}

describe('in the browser', () => {
  it.each(cases)('$name is read as recorded', page => {
    const { url, observation, feed, refusal } = page;
    const heard = messages.get(url) ?? [];
    expect(JSON.stringify(heard)).not.toContain('SECRET');
    const kinds = new Set(heard.flatMap(message => (message.type === 'arrived' ? [message.page] : [])));
    const wanted = refusal === 'unknown-page' ? 'other' : (observation ?? feed)?.page;
    expect([...kinds]).toEqual([wanted ?? expect.any(String)]);
    const given = heard.flatMap(message => saidBy(message, page));
    if (observation) expect(given).toEqual([{ observation: withoutClock(observation) }]);
    else if (feed) expect(given).toEqual([{ feed: withoutClock(feed) }]);
    else expect(given).toEqual(refusal === 'unknown-page' ? [] : [{ refusal }]);
  });

  it('every page is left as it was sent', () => {
    expect(changed).toEqual([]);
  });
});
