import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '@/lib/shortlist/summary';
import { readWorkbook } from '../export/read-workbook';
import { LIST, numberedId, wellRead } from '../export/sample-row';
import { type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { textOf } from '../tools/popup-user';
import { site } from './site';

/** So many that a library would pack the workbook in a worker made from a text, which our pages' policy refuses. */
const CREATORS = 200;

const AT = '2026-11-20T08:15:02.000Z';

const summaries: Summary[] = Array.from({ length: CREATORS }, (_, n) => ({
  ...wellRead,
  creatorId: numberedId(n),
  nickname: n === 0 ? '=1+1' : `阿梨 ${n}`,
  score: { ...wellRead.score, value: n === 0 ? 99 : 60 }
}));

/** Puts a list with these creators into the extension's own database. */
const keep = (page: Page): Promise<void> =>
  page.evaluate(
    ([listId, rows, at]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kol-loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['lists', 'memberships', 'summaries'], 'readwrite');
          writing.objectStore('lists').put({ id: listId, name: '春季补水', createdAt: at });
          for (const row of rows) {
            const { creatorId } = row;
            writing.objectStore('summaries').put(row);
            writing.objectStore('memberships').put({ listId, creatorId, addedAt: at, stage: 'to-vet' });
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [LIST, summaries, AT] as const
  );

describe.each(['en', 'zh-CN'] as const)('in %s', (language: Language) => {
  let browser: LoupeBrowser;
  let page: Page;
  const say = (key: Parameters<typeof textOf>[1]) => textOf(language, key);

  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond: site().respond, language });
    page = await browser.own('workspace.html');
    await page.getByRole('heading').first().waitFor();
    await keep(page);
    await page.goto(`${page.url().split('#')[0]}#/list/${LIST}`);
    await page.reload();
    await page.getByRole('button', { name: say('export_button'), exact: true }).click();
    await page.getByRole('dialog').waitFor();
  });
  afterAll(() => browser.close());

  test('the dialog can be used by everybody, in both themes', async () => {
    expect(await faults(page, '[role=dialog]')).toEqual([]);
  });

  test('columns are moved by hand, which makes them one’s own', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('export_preset_submission'), { exact: true }).click();
    await dialog.locator('.handle').nth(2).dragTo(dialog.locator('.handle').nth(0));
    await dialog.getByRole('radio', { name: say('export_preset_own') }).isChecked();
    expect((await dialog.locator('ol label').allInnerTexts()).slice(0, 2)).toEqual(['主页链接', '昵称']);
  });

  test('Enter saves a workbook that another program reads', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByText(say('export_preset_submission'), { exact: true }).click();
    await dialog.getByText(say('export_xlsx'), { exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const [creators, about] = await readWorkbook(new Blob([readFileSync(await (await saving).path())]));
    expect(creators?.sheet).toBe('春季补水');
    expect(creators?.data).toHaveLength(CREATORS + 1);
    expect(creators?.data[0]?.slice(0, 4)).toEqual(['达人昵称', '小红书号', '主页链接', '粉丝数']);
    expect(creators?.data[1]?.slice(0, 4)).toEqual([
      '=1+1',
      'ali_skin',
      `https://www.xiaohongshu.com/user/profile/${numberedId(0)}`,
      36_000
    ]);
    expect(about?.data[1]?.[1]).toBe('春季补水');
  });
});
