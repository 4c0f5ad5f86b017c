import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { LoupeBrowser } from '../tools/browser';
import { addToShortlist } from '../tools/popup-user';
import { storedRows } from '../tools/stored';
import { comparable, type Request, requestsIn } from './net-log';
import { POPUP_AT, twoViewers, walk } from './walk';

const now = Date.now();
/** A walk takes a minute; this is for machines that do something else besides. */
const WALK_MS = 600_000;

interface Visited {
  /** Every address that the pages asked for. */
  asked: string[];
  log: Request[];
  ours: string;
  known: Facts[];
  /** What a request from one of our own pages came to. */
  refused: string;
}

/** Walks over the site; with the extension, its popup is opened on the way and its workspace at the end. */
async function visit(extension: boolean): Promise<Visited> {
  const folder = mkdtempSync(join(tmpdir(), 'kol-loupe-log-'));
  const netLog = join(folder, 'net.json');
  const site = twoViewers(now);
  const asked: string[] = [];
  const browser = await LoupeBrowser.open({
    respond: url => {
      asked.push(url);
      return site.respond(url);
    },
    netLog,
    extension
  });
  const visited = { ours: `chrome-extension://${browser.extensionId}`, known: [] as Facts[], refused: '' };
  const page = await browser.context.newPage();
  await walk(page, site, async place => {
    if (!extension || !POPUP_AT.includes(place)) return;
    const popup = await browser.popup(page);
    await popup.waitForTimeout(500);
    await popup.close();
  });
  if (extension) Object.assign(visited, await visitOwnPages(browser));
  await browser.close();
  const log = requestsIn(netLog);
  rmSync(folder, { recursive: true });
  return { ...visited, asked, log };
}

/** Shortlists somebody, looks at the workspace, and tries to reach the site from there. */
async function visitOwnPages(browser: LoupeBrowser): Promise<Pick<Visited, 'known' | 'refused'>> {
  const workspace = await browser.own('workspace.html');
  const known = await storedRows<Facts>(workspace, 'creators');
  const popup = await browser.own(`popup.html?creator=${known[0]?.id}`);
  await addToShortlist(popup, 'en');
  await workspace.waitForTimeout(1_000);
  const refused = await workspace.evaluate(() =>
    fetch('https://www.xiaohongshu.com/api/sns/web/v1/user_posted').then(
      () => 'sent',
      (error: unknown) => String(error)
    )
  );
  return { known, refused };
}

test('nothing is sent on any page: neither by the reader, nor by the live look, nor by the extension’s own pages', {
  timeout: WALK_MS
}, async () => {
  // One after the other: side by side they take each other's time, and pages ask for less.
  const bare = await visit(false);
  const within = await visit(true);
  expect(comparable(within.asked)).toEqual(comparable(bare.asked));
  expect(within.refused).toContain('Failed to fetch');
  expect(JSON.stringify(within.known)).toContain('"from":"live-state"');

  const { ours, log } = within;
  expect(log.length).toBeGreaterThan(0);
  const isOfSite = /^https:\/\/(?:\w+\.)*(?:xiaohongshu|rednote|xhscdn|rednotecdn)\.com/;
  const caused = log.filter(({ initiator }) => initiator.startsWith(ours) || isOfSite.test(initiator));
  expect(caused.filter(({ url }) => !url.startsWith(ours))).toEqual([]);
  // What the log tells of the site was all asked for by its pages, and answered here; but for its icon, which the browser asks for.
  const asked = new Set(within.asked);
  const unanswered = log.map(({ url }) => url).filter(url => isOfSite.test(url) && !asked.has(url));
  expect(unanswered.filter(url => !url.endsWith('/favicon.ico'))).toEqual([]);
});
