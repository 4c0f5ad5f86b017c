import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/shortlist/entry';
import { type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { textOf } from '../tools/popup-user';
import { manyCreators, putRows } from '../tools/put-rows';
import { storedRows } from '../tools/stored';
import { site } from './site';

const TABLES = [
  'creators',
  'posts',
  'snapshots',
  'entries',
  'lists',
  'memberships',
  'trash',
  'keys',
  'visits',
  'briefs'
];

describe.each(['en', 'zh-CN'] as const)('in %s', (language: Language) => {
  const folder = mkdtempSync(join(tmpdir(), 'kol-loupe-backup-'));
  const say = (key: Parameters<typeof textOf>[1]) => textOf(language, key);
  const { respond } = site();
  const file = join(folder, 'KOL-Loupe-backup.json.gz');
  let browser: LoupeBrowser;
  let view: Page;
  let before = '';

  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond, language });
    view = await browser.own('workspace.html#/data');
    await putRows(view, manyCreators(40, 5));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const picture = async (): Promise<string> =>
    JSON.stringify(await Promise.all(TABLES.map(table => storedRows<object>(view, table))));
  const photograph = async (name: string): Promise<void> => {
    const target = process.env.SHOTS;
    if (!target) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 1024]) {
        await view.setViewportSize({ width, height: 900 });
        await view.emulateMedia({ colorScheme });
        await view.waitForTimeout(200);
        await view.screenshot({ path: join(target, `${name}-${language}-${colorScheme}-${width}.png`) });
      }
    }
    await view.setViewportSize({ width: 1440, height: 900 });
  };

  test('everything is saved, deleted after a second question, and restored as it was', async () => {
    before = await picture();
    const downloading = view.waitForEvent('download');
    await view.getByRole('button', { name: say('data_backup_save') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^KOL-Loupe-backup-\d{4}-\d\d-\d\d\.json\.gz$/);
    await download.saveAs(file);
    await photograph('data');
    expect(await faults(view)).toEqual([]);

    await view.getByRole('button', { name: say('data_delete_button') }).click();
    const asked = view.getByRole('alertdialog', { name: say('data_delete_ask') });
    await photograph('delete');
    expect(await faults(view)).toEqual([]);
    await view.keyboard.press('Escape');
    expect(await picture()).toBe(before);
    await view.getByRole('button', { name: say('data_delete_button') }).click();
    await asked.getByRole('button', { name: say('data_delete_button') }).click();
    await view.getByText(say('data_deleted')).waitFor();
    expect(JSON.parse(await picture()).flat()).toEqual([]);

    await view.locator('.data input[type=file]').setInputFiles(file);
    await view.getByRole('radio', { name: say('data_how_replace') }).check();
    await view.getByRole('button', { name: say('data_replace_button') }).click();
    await view
      .getByRole('alertdialog')
      .getByRole('button', { name: say('data_replace_button') })
      .press('Enter');
    await view.getByText(say('data_done_rebuilding')).waitFor();
    expect(await picture()).toBe(before);
    await expect.poll(async () => (await storedRows(view, 'summaries')).length, { timeout: 30_000 }).toBe(40);
  });

  test('a colleague’s file is merged, with what both changed shown and chosen, and undone', async () => {
    const entries = await storedRows<Entry>(view, 'entries');
    const at = '2026-11-25T08:00:00.000Z';
    const mine = entries.map((entry, n) =>
      n < 3 ? { ...entry, tags: ['我的'], changed: { tags: n === 0 ? '2026-11-18T08:00:00.000Z' : at } } : entry
    );
    await putRows(view, { entries: mine });
    await view.locator('.data input[type=file]').setInputFiles(file);
    const conflicts = view.getByRole('table', { name: say('data_conflicts') });
    await conflicts.waitFor();
    expect(await conflicts.locator('tbody tr').count()).toBe(3);
    const sides = () =>
      conflicts.locator('input:checked').evaluateAll(all => all.map(one => one.closest('td')?.cellIndex));
    expect(await sides()).toEqual([3, 2, 2]);
    await view.setViewportSize({ width: 1440, height: 900 });
    await conflicts.scrollIntoViewIfNeeded();
    await photograph('merge');
    expect(await faults(view)).toEqual([]);
    await conflicts.locator('tbody tr').nth(1).getByRole('radio').nth(1).check();
    expect(await sides()).toEqual([3, 3, 2]);
    await view.getByRole('button', { name: say('data_merge_button'), exact: true }).press('Enter');
    await view.getByText(say('data_done_rebuilding')).waitFor();
    const tags = async () => (await storedRows<Entry>(view, 'entries')).slice(0, 3).map(entry => entry.tags.join());
    expect(await tags()).toEqual(['干皮', '干皮', '我的']);
    await view
      .locator('.data')
      .getByRole('button', { name: say('table_undo') })
      .click();
    await expect.poll(tags).toEqual(['我的', '我的', '我的']);
  });

  test('a file that is none is refused in one sentence', async () => {
    await view.reload();
    await view
      .locator('.data input[type=file]')
      .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from('昵称,小红书号\n阿梨,ali\n') });
    await view.getByText(say('data_refused_sheet').replace('{name}', '名单.csv')).waitFor();
    expect(await faults(view)).toEqual([]);
  });
});
