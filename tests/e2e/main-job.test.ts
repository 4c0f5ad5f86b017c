import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Count } from '@/lib/evidence/count';
import type { Summary } from '@/lib/shortlist/summary';
import { readCsv } from '../export/read-csv';
import { LoupeBrowser } from '../tools/browser';
import { addToShortlist, openForm, textOf } from '../tools/popup-user';
import { storedDossier, storedRows } from '../tools/stored';
import { notesToOpen, openNote, scrollToEnd } from '../tools/visitor';
import { site } from './site';

const { respond, madeFor } = site();
const creator = madeFor('irregular-posting');
let browser: LoupeBrowser;
beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond, language: 'zh-CN' });
});
afterAll(() => browser.close());

const holds = ({ low, high }: Count, truth: number): boolean => low <= truth && (high === null || truth <= high);

test('a creator with 300 notes is read whole while the user scrolls, and three opened notes give the rest', async () => {
  const page = await browser.visit(creator.url);
  await scrollToEnd(page);
  const opened = notesToOpen(creator, 3);
  for (const note of opened) await openNote(page, note);
  const popup = await browser.popup(page);
  const dossier = await storedDossier(popup, creator.id);

  expect(dossier.profile?.nickname?.value).toBe(creator.nickname);
  expect(dossier.listing?.complete).toBe(true);
  const posts = new Map(dossier.posts?.map(post => [post.id, post]));
  expect([...posts.keys()].toSorted()).toEqual(creator.posts.map(({ id }) => id).toSorted());
  for (const truth of creator.posts) {
    const post = posts.get(truth.id);
    expect(post?.title, truth.id).toBe(truth.title);
    expect(post?.likes && holds(post.likes, truth.likes), `${truth.id}: ${post?.likes?.text} for ${truth.likes}`).toBe(
      true
    );
    expect(post?.pinned ?? false, truth.id).toBe(truth.pinned);
  }
  for (const truth of opened) {
    const { collects, comments } = posts.get(truth.id) ?? {};
    expect(collects && holds(collects, truth.collects), truth.id).toBe(true);
    expect(comments && holds(comments, truth.comments), truth.id).toBe(true);
  }
  await page.close();
});

test('the popup raises the signal, keeps what is typed although it closes, and adds to a list', async () => {
  const popup = await browser.own(`popup.html?creator=${creator.id}`);
  await popup.getByText('更新不规律').first().waitFor();
  await openForm(popup, 'prices');
  await popup.getByLabel(textOf('zh-CN', 'field_image_price')).pressSequentially('3千左');
  await popup.close();

  const again = await browser.own(`popup.html?creator=${creator.id}`);
  await openForm(again, 'prices');
  const field = again.getByLabel(textOf('zh-CN', 'field_image_price'));
  expect(await field.inputValue()).toBe('3千左');
  await field.fill('3千');
  await addToShortlist(again, 'zh-CN');
  const [summary] = await storedRows<Summary>(again, 'summaries');
  expect(summary?.quote?.priceYuan).toBe(3000);
  expect(summary?.flags.find(({ id }) => id === 'irregular-posting')?.severity).toBe('critical');
  expect(summary?.score.grade).not.toBeNull();
  await again.close();
});

test('the list is exported as a sheet that says the same, and a removal can be undone', async () => {
  const workspace = await browser.own('workspace.html');
  await workspace
    .getByRole('link', { name: /名单|我的/ })
    .first()
    .click();
  await workspace.getByText(creator.nickname).first().waitFor();

  const saving = workspace.waitForEvent('download');
  await workspace.getByRole('button', { name: textOf('zh-CN', 'export_button') }).click();
  await workspace
    .getByRole('dialog')
    .getByRole('button', { name: textOf('zh-CN', 'export_button') })
    .click();
  const csv = readFileSync(await (await saving).path(), 'utf8');
  const [header = [], ...rows] = readCsv(csv);
  const cell = (name: string) => rows[0]?.[header.indexOf(name)];
  expect(rows).toHaveLength(1);
  expect(cell('昵称')).toBe(creator.nickname);
  expect(cell('创作者 ID')?.trim()).toBe(creator.id);
  expect(cell('报价（元）')).toBe('3000');

  await workspace.getByRole('checkbox', { name: new RegExp(creator.nickname) }).check();
  await workspace.getByRole('button', { name: textOf('zh-CN', 'table_remove') }).click();
  await workspace.getByRole('button', { name: textOf('zh-CN', 'table_undo') }).click();
  await workspace.getByRole('checkbox', { name: new RegExp(creator.nickname) }).waitFor();
  expect(await storedRows(workspace, 'memberships')).toHaveLength(1);
});
