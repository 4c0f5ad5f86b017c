import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '@/lib/shortlist/change';
import type { Entry } from '@/lib/shortlist/entry';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { readCsv } from '../export/read-csv';
import { readWorkbook } from '../export/read-workbook';
import { type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { inspectCreator } from '../tools/inspect-creator';
import { addByKeys, openPanel } from '../tools/panel-user';
import { withCells } from '../tools/sheet-edits';
import { speaker } from '../tools/speaker';
import { storedRows } from '../tools/stored';
import { exportAs, takeBack, tickRows } from '../tools/workspace-user';
import { writeBrief } from '../tools/write-brief';
import { site } from './site';

const ADDED = 12;
const INSPECTED = 5;
const KEPT = 3;
const PRICE = 4_000;
const BUDGET = 9_000;
const TAG = '春季';

const brief = {
  name: '补水面霜',
  niche: 'skincare',
  competitor: '某竞品',
  women: ['60', '100'],
  budget: String(BUDGET),
  creators: String(KEPT)
} as const;

describe.each(['en', 'zh-CN'] as const)('a scout’s hour, in %s', (language: Language) => {
  const { creators, respond } = site();
  const say = speaker(language);
  let browser: LoupeBrowser;
  let panel: Page;
  let view: Page;
  let list: Shortlist;
  /** The creators on the list by name, those that are inspected first. */
  let ids: ReadonlyMap<string, string>;
  let inspected: string[];
  let sheet: string;

  const places = () => storedRows<Membership>(panel, 'memberships');
  const entries = () => storedRows<Entry>(panel, 'entries');
  const entryOf = async (name: string) => (await entries()).find(({ creatorId }) => creatorId === ids.get(name));
  const changes = async () => (await storedRows<Change>(panel, 'journal')).length;
  const go = (place: string) => view.evaluate(hash => location.assign(hash), place);
  const button = (name: string) => view.getByRole('button', { name, exact: true });
  const told = (words: string) => view.locator('.journal').getByText(words, { exact: true }).waitFor();

  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond, language });
  });
  afterAll(() => browser.close());

  test('twelve are added from their cards while the feed is scrolled', async () => {
    const feed = await browser.visit('https://www.xiaohongshu.com/explore');
    await feed.waitForTimeout(2_000);
    panel = await openPanel(browser, feed);
    await panel.locator('.list > .cr').first().waitFor();
    const names = await addByKeys(panel, feed, ADDED);
    expect(names).toHaveLength(ADDED);
    const [first] = await storedRows<Shortlist>(panel, 'lists');
    expect(first?.name).toBe(say('list_first_name'));
    if (first) list = first;
    expect((await places()).map(({ listId, stage }) => [listId, stage])).toEqual(
      Array.from({ length: ADDED }, () => [list.id, 'to-vet'])
    );
    const known = new Map((await entries()).map(({ knownAs, creatorId }) => [knownAs ?? '', creatorId]));
    expect([...known.keys()].toSorted()).toEqual(names.toSorted());
    await panel
      .locator('.journal')
      .getByText(say('done_added', { count: 1, list: list.name }))
      .waitFor();
    expect(await faults(panel)).toEqual([]);
    // Those whom the practice site tells most of come first.
    const most = names.toSorted((one, other) => Number(isSample(other)) - Number(isSample(one)));
    ids = new Map(most.map(name => [name, known.get(name) ?? '']));
    inspected = most.slice(0, INSPECTED);
  });

  const isSample = (name: string) => creators.some(({ nickname }) => nickname === name);

  test('five are inspected on their own pages, and the list says how far it is', async () => {
    for (const name of inspected)
      await inspectCreator(browser, panel, language, { id: ids.get(name) ?? '', name }, PRICE);
    await panel.bringToFront();
    await panel.getByRole('tab', { name: say('panel_list') }).click();
    await panel.getByText(say('panel_progress', { done: INSPECTED, count: ADDED })).waitFor();
    await panel.getByText(say('panel_next_left', { count: ADDED - INSPECTED - 1 })).waitFor();
    expect(await faults(panel)).toEqual([]);
    await panel.locator('.cr.l .open').first().click();
    await panel.getByRole('tab', { name: say('panel_creator'), selected: true }).waitFor();
    await panel.locator('.scroll').waitFor();
    expect(await faults(panel)).toEqual([]);
  });

  test('several are tagged and moved on at once', async () => {
    view = await browser.own(`workspace.html#/list/${list.id}`);
    await view.getByText(say('workspace_creators', { count: ADDED })).waitFor();
    await tickRows(view, language, inspected);
    expect(await faults(view)).toEqual([]);
    await view
      .getByRole('toolbar')
      .getByRole('button', { name: say('bulk_tags') })
      .click();
    await view.getByRole('textbox', { name: say('tag_add') }).fill(TAG);
    await view.keyboard.press('Enter');
    await told(say('done_tags', { count: INSPECTED }));
    await view.keyboard.press('Escape');
    await view.getByRole('toolbar').getByLabel(say('table_set_stage')).selectOption('contacted');
    await told(say('done_stage', { count: INSPECTED, stage: say('stage_contacted') }));
    expect((await places()).filter(({ stage }) => stage === 'contacted')).toHaveLength(INSPECTED);
    expect((await entries()).filter(({ tags }) => tags.includes(TAG))).toHaveLength(INSPECTED);
  });

  test('the list is narrowed under a brief and a budget, each with a reason', async () => {
    await writeBrief(browser, language, brief);
    await view.bringToFront();
    await go(`#/list/${list.id}/narrow`);
    await view.getByLabel(say('narrow_provisional')).check();
    await view.getByLabel(say('narrow_minimum')).fill('');
    expect(await view.getByLabel(say('narrow_keep')).inputValue()).toBe(String(KEPT));
    // Two of this price fit, a third would not.
    await view.getByText(say('narrow_left', { left: '¥1,000' }), { exact: true }).waitFor();
    expect(
      await view
        .getByRole('region', { name: say('narrow_stays') })
        .locator('.candidate')
        .count()
    ).toBe(2);
    expect(await faults(view)).toEqual([]);
    await button(say('narrow_apply', { count: ADDED - 2 })).click();
    await told(say('done_narrowed', { list: list.name, count: ADDED - 2 }));
    const archived = (await places()).flatMap(place => place.archived ?? []);
    expect(archived).toHaveLength(ADDED - 2);
    expect(archived.filter(({ why }) => why === say('narrow_not_inspected'))).toHaveLength(ADDED - INSPECTED);
    expect(archived.every(({ why }) => why !== undefined)).toBe(true);
    expect(await takeBack(view)).toContain(say('done_narrowed', { list: list.name, count: ADDED - 2 }));
    expect((await places()).filter(place => place.archived)).toEqual([]);
  });

  test('five stand side by side, and a name leads to their page', async () => {
    await go(`#/list/${list.id}`);
    await tickRows(view, language, inspected);
    await view.getByRole('link', { name: say('bulk_compare') }).click();
    for (const one of inspected)
      await view.getByRole('columnheader', { name: one }).getByRole('link', { name: one, exact: true }).waitFor();
    expect(await faults(view)).toEqual([]);
    const [name = ''] = inspected;
    await view.getByRole('link', { name, exact: true }).click();
    await view.getByRole('heading', { level: 1, name }).waitFor();
    expect(await view.evaluate(() => location.hash)).toBe(`#/creator/${ids.get(name)}`);
    await view.getByRole('textbox', { name: say('table_note_field'), exact: true }).fill('先问档期');
    await expect.poll(async () => (await entryOf(name))?.note).toBe('先问档期');
    expect(await faults(view)).toEqual([]);
  });

  test('the list is saved as CSV and as a workbook, the ids whole', async () => {
    await go(`#/list/${list.id}`);
    await button(say('export_button')).click();
    await view.getByRole('dialog').waitFor();
    expect(await faults(view, '[role=dialog]')).toEqual([]);
    sheet = (await exportAs(view, language, ['export_preset_everything', 'export_csv'])).toString('utf8');
    const [header = [], ...rows] = readCsv(sheet);
    expect(rows).toHaveLength(ADDED);
    const at = header.indexOf(say('column_creator_id'));
    expect(rows.map(row => row[at]).toSorted()).toEqual([...ids.values()].toSorted());
    const file = await exportAs(view, language, ['export_xlsx']);
    const [book] = await readWorkbook(new Blob([new Uint8Array(file)]));
    expect(book?.data).toHaveLength(ADDED + 1);
    expect(book?.data[0]).toEqual(header);
  });

  test('the sheet comes back with another note and tag, shown before they are written', async () => {
    const [name = ''] = inspected;
    const changed = withCells(sheet, ids.get(name) ?? '', {
      [say('column_note')]: '档期已定',
      [say('column_tags')]: '春季, 已定'
    });
    await go(`#/list/${list.id}/import`);
    const before = await changes();
    await view.locator('input[type=file]').setInputFiles({
      name: 'shortlist.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(changed)
    });
    const both = view.getByRole('table', { name: say('import_conflicts') });
    for (const text of ['先问档期', '档期已定', TAG, `${TAG}${say('name_separator')}已定`])
      await both.getByText(text, { exact: true }).waitFor();
    await view.getByText(say('import_count_unchanged', { count: ADDED - 1 })).waitFor();
    expect(await changes()).toBe(before);
    expect(await faults(view)).toEqual([]);
    for (const choice of await view.getByRole('radio', { name: say('import_take_all'), exact: true }).all())
      await choice.check();
    await button(say('import_write', { count: 1 })).click();
    await view.getByText(say('import_done_list', { count: 1, list: list.name })).waitFor();
    expect(await entryOf(name)).toMatchObject({ note: '档期已定', tags: [TAG, '已定'] });
  });

  test('the import and what came before it is taken back, one after the other', async () => {
    const [name = ''] = inspected;
    expect(await takeBack(view)).toContain(say('done_imported', { count: 1 }));
    expect(await entryOf(name)).toMatchObject({ note: '先问档期', tags: [TAG] });
    expect(await takeBack(view)).toContain(say('done_note'));
    expect(await entryOf(name)).toMatchObject({ note: '' });
    expect(await takeBack(view)).toContain(say('done_stage', { count: INSPECTED, stage: say('stage_contacted') }));
    expect((await places()).every(({ stage }) => stage === 'to-vet')).toBe(true);
    expect(await takeBack(view)).toContain(say('done_tags', { count: INSPECTED }));
    expect((await entries()).flatMap(({ tags }) => tags)).toEqual([]);
  });

  test('who is thrown away waits in the trash, and the data page counts the rest', async () => {
    await go(`#/list/${list.id}`);
    const name = [...ids.keys()].at(-1) ?? '';
    await tickRows(view, language, [name]);
    await view
      .getByRole('toolbar')
      .getByRole('button', { name: say('bulk_more') })
      .click();
    await view.getByRole('menuitem', { name: say('bulk_trash') }).click();
    await told(say('done_creator_trashed', { count: 1 }));
    await go('#/trash');
    await view.getByText(name).waitFor();
    expect(await faults(view)).toEqual([]);
    await go('#/data');
    await view.getByRole('heading', { level: 1, name: say('data_title') }).waitFor();
    await view
      .getByRole('row', { name: new RegExp(say('data_of_memberships')) })
      .getByText(String(ADDED - 1))
      .waitFor();
    expect(await faults(view)).toEqual([]);
  });
});
