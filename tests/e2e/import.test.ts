import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { textOf } from '../tools/popup-user';
import { site } from './site';

const creatorId = (n: number): string => (0x5f3a1c00 + n).toString(16) + n.toString(16).padStart(16, '0');
const address = (n: number): string => `https://www.xiaohongshu.com/user/profile/${creatorId(n)}`;
const IMPORT = 'workspace.html#/import';

/** How many rows a table of the database holds. */
const rowsIn = (page: Page, table: string): Promise<number> =>
  page.evaluate(
    name =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kol-loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    table
  );

const csv = (rows: string[][]) => ({
  name: 'creators.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map(row => `${row.join(',')}\r\n`).join(''))
});

describe.each<Language>(['zh-CN', 'en'])('importing, in %s', language => {
  let browser: LoupeBrowser;
  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond: site().respond, language });
  });
  afterAll(() => browser.close());
  const say = (key: Parameters<typeof textOf>[1]) => textOf(language, key);

  test('links that are pasted become a list, by keys alone, and the way back takes it all', async () => {
    const page = await browser.own(IMPORT);
    const field = page.getByLabel(say('import_paste'));
    await field.focus();
    await page.keyboard.insertText(`看看 ${address(1)}?xsec_token=AB\nhttp://xhslink.com/m/abc\n${creatorId(2)}`);
    expect(await faults(page)).toEqual([]);
    await field.press('Control+Enter');
    await page.getByRole('heading', { name: say('import_joining') }).waitFor();
    expect(await page.getByText(say('import_short_links')).count()).toBe(1);
    expect(await page.locator('.main').textContent()).not.toContain('xsec_token');
    expect(await faults(page)).toEqual([]);
    await page.locator('.import-head .primary').press('Enter');
    await page.getByRole('link', { name: say('import_open_list') }).waitFor();
    expect(await rowsIn(page, 'memberships')).toBe(2);
    expect(await faults(page)).toEqual([]);
    await page
      .locator('.import')
      .getByRole('button', { name: say('table_undo') })
      .click();
    await page.getByRole('heading', { name: say('import_taken_back') }).waitFor();
    expect([await rowsIn(page, 'memberships'), await rowsIn(page, 'lists')]).toEqual([0, 0]);
    await page.close();
  });

  test("of what both sides say mine stays until the file's is chosen", async () => {
    const page = await browser.own(IMPORT);
    const file = page.locator('input[type=file]');
    const write = page.locator('.import-head .primary:not([disabled])');
    await file.setInputFiles(
      csv([
        ['昵称', '主页链接', '备注'],
        ['阿梨', address(3), '一']
      ])
    );
    await write.click();
    await page.getByRole('link', { name: say('import_open_list') }).waitFor();
    await page.getByRole('button', { name: say('import_other') }).click();
    await file.setInputFiles(
      csv([
        ['昵称', '主页链接', '备注'],
        ['阿梨', address(3), '二']
      ])
    );
    await page.getByRole('heading', { name: say('import_conflicts') }).waitFor();
    expect(await page.locator('.import-head .primary').isDisabled()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('radio', { name: say('import_take_all'), exact: true }).check();
    await write.click();
    await page.getByRole('link', { name: say('import_open_list') }).click();
    await page.getByText('阿梨').first().waitFor();
    await page.close();
  });

  test('a file that is no sheet is told in one sentence', async () => {
    const page = await browser.own(IMPORT);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText(say('import_pdf').replace('{name}', 'a.pdf')).waitFor();
    await page.getByText(say('import_untouched')).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('a window that is closed while it writes leaves nothing, and the next one says so once', async () => {
    const page = await browser.own(IMPORT);
    const before = await rowsIn(page, 'memberships');
    const many = Array.from({ length: 20_000 }, (_, n) => [`creator ${n}`, address(100 + n)]);
    await page.locator('input[type=file]').setInputFiles(csv([['昵称', '主页链接'], ...many]));
    await page.locator('.import-head .primary:not([disabled])').click();
    await page.locator('progress').waitFor();
    await page.close();
    const next = await browser.own(IMPORT);
    await next.getByText(say('import_cut_off').replace('{name}', 'creators.csv')).waitFor();
    expect(await rowsIn(next, 'memberships')).toBe(before);
    expect(await rowsIn(next, 'entries')).toBeLessThan(5);
    expect(await faults(next)).toEqual([]);
    await next.close();
    const third = await browser.own(IMPORT);
    await third.getByLabel(say('import_paste')).waitFor();
    await third.waitForTimeout(500);
    expect(await third.locator('.cut-off').count()).toBe(0);
    await third.close();
  });
});
