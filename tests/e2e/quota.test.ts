import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import { EXTENSION, LoupeBrowser } from '../tools/browser';
import { textOf } from '../tools/popup-user';
import { manyCreators, putRows } from '../tools/put-rows';
import { storedRows } from '../tools/stored';
import { site } from './site';

const folder = mkdtempSync(join(tmpdir(), 'kol-loupe-quota-'));
let browser: LoupeBrowser;
let view: Page;
let session: CDPSession;

/** The same build without the permission that lifts the limit: what the browser says at its limit is what it says on a full disk. */
function limitedBuild(): string {
  const build = join(folder, 'build');
  cpSync(EXTENSION, build, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  expect(manifest.permissions).toContain('unlimitedStorage');
  const permissions = manifest.permissions.filter((permission: string) => permission !== 'unlimitedStorage');
  writeFileSync(join(build, 'manifest.json'), JSON.stringify({ ...manifest, permissions }));
  return build;
}

const setQuota = (quotaSize?: number) =>
  session.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${browser.extensionId}`,
    ...(quotaSize !== undefined && { quotaSize })
  });

/** Beside the extension's own code there is room for a few creators, not for hundreds. */
const LITTLE = 3_000_000;
const none = { settings: [], journal: [], trash: [] };
const file = join(folder, 'theirs.json.gz');

beforeAll(async () => {
  await keepTheirs();
  browser = await LoupeBrowser.open({ respond: site().respond, folder: limitedBuild() });
  view = await browser.own('workspace.html#/data');
  session = await browser.context.newCDPSession(view);
  // From the start: Chromium believes for half a minute in the room that it last saw.
  await setQuota(LITTLE);
  await putRows(view, { ...manyCreators(2, 1), ...none });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Another install saves its backup. */
async function keepTheirs(): Promise<void> {
  const theirs = await LoupeBrowser.open({ respond: site().respond });
  const page = await theirs.own('workspace.html#/data');
  await putRows(page, { ...manyCreators(400, 60), ...none });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: textOf('en', 'data_backup_save') }).click();
  await (await saving).saveAs(file);
  await theirs.close();
}

const tables = ['creators', 'posts', 'entries', 'memberships', 'lists', 'settings', 'journal'] as const;
const all = async (): Promise<string> =>
  JSON.stringify(await Promise.all(tables.map(table => storedRows<object>(view, table))));

async function makeList(name: string): Promise<void> {
  await view.getByRole('button', { name: textOf('en', 'workspace_new_list') }).click();
  await view.keyboard.type(name);
  await view.keyboard.press('Enter');
}

test('on a full disk a backup is not restored, the user is told once why, nothing is half-written, and there is a way on', async () => {
  const before = await all();
  await view.locator('.data input[type=file]').setInputFiles(file);
  await view.getByRole('button', { name: textOf('en', 'data_merge_button'), exact: true }).click();
  await view.getByText(textOf('en', 'unsaved_disk_full')).waitFor();
  expect(await view.getByText(textOf('en', 'unsaved_disk_full')).count()).toBe(1);
  expect(await all()).toBe(before);

  await setQuota();
  await view.getByRole('button', { name: textOf('en', 'data_merge_button'), exact: true }).click();
  await view.getByText(textOf('en', 'data_done_rebuilding')).waitFor();
  expect(await storedRows(view, 'creators')).toHaveLength(400);
});

test('an edit on a full disk says so, and works once there is room again', async () => {
  await setQuota(1_000);
  await view.waitForTimeout(35_000);
  const tell = (note: string) =>
    view.evaluate(
      ([text, at]) =>
        chrome.runtime.sendMessage({
          type: 'edit',
          edit: { creatorId: '5f3a1c0e0000000000000001', at, field: 'note', text }
        }),
      [note, new Date().toISOString()] as const
    );
  const long = '等报价'.repeat(6_000);
  expect(await tell(long)).toMatchObject({ unsaved: 'disk-full' });
  const notes = async () => (await storedRows<{ note: string }>(view, 'entries')).map(({ note }) => note);
  expect(new Set(await notes())).toEqual(new Set(['']));
  await setQuota();
  const answer = await tell(long);
  expect(answer).toMatchObject({ heard: true });
  expect(answer).not.toHaveProperty('unsaved');
  expect(await notes()).toContain(long);

  await makeList('夏季');
  await view.getByRole('link', { name: /夏季/ }).waitFor();
  expect((await storedRows<Shortlist>(view, 'lists')).map(({ name }) => name)).toContain('夏季');
});
