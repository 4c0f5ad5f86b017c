import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { practiceSite } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { notesToOpen, openNote } from '../tools/visitor';

/** Every address in the browser's own log of the network, with who asked for it. */
function requestsIn(netLog: string): { url: string; initiator: string }[] {
  const { events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    events: { params?: { url?: unknown; initiator?: unknown } }[];
  };
  return events.flatMap(({ params }) =>
    typeof params?.url === 'string' ? [{ url: params.url, initiator: String(params.initiator ?? '') }] : []
  );
}

test('nothing is sent: neither by the reader nor by the extension’s own pages', async () => {
  const netLog = join(mkdtempSync(join(tmpdir(), 'kol-loupe-log-')), 'net.json');
  const { creators, respond } = practiceSite({ now: Date.now() });
  const asked: string[] = [];
  const browser = await LoupeBrowser.open({
    respond: url => {
      asked.push(url);
      return respond(url);
    },
    netLog
  });
  const [creator] = creators;
  if (!creator) throw new Error('The practice site has no creators');
  const page = await browser.visit(creator.url);
  await page.waitForTimeout(2_000);
  for (const note of notesToOpen(creator, 1)) await openNote(page, note);
  const popup = await browser.popup(page);
  await popup.waitForTimeout(1_000);
  const workspace = await browser.own('workspace.html');
  await workspace.waitForTimeout(1_000);

  const refused = await workspace.evaluate(() =>
    fetch('https://www.xiaohongshu.com/api/sns/web/v1/user_posted').then(
      () => 'sent',
      (error: unknown) => String(error)
    )
  );
  expect(refused).toContain('Failed to fetch');
  await browser.close();

  const ours = `chrome-extension://${browser.extensionId}`;
  const fromUs = requestsIn(netLog).filter(({ url, initiator }) => initiator.startsWith(ours) && !url.startsWith(ours));
  expect(fromUs).toEqual([]);
  expect(requestsIn(netLog).filter(({ url }) => /user_posted/.test(url))).toEqual([]);
  const known = /^https:\/\/(www\.xiaohongshu\.com|[\w-]+\.xhscdn\.com)\//;
  expect(asked.filter(url => !known.test(url))).toEqual([]);
});
