import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '@/lib/shortlist/campaign';
import type { Collaboration } from '@/lib/shortlist/collaboration';
import type { Entry } from '@/lib/shortlist/entry';
import type { Measurement, Publication } from '@/lib/shortlist/publication';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { readWorkbook } from '../export/read-workbook';
import type { SamplePost } from '../site/site';
import { type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { inspectCreator } from '../tools/inspect-creator';
import { addToShortlist } from '../tools/popup-user';
import { aWeekOld } from '../tools/run-campaign';
import { speaker } from '../tools/speaker';
import { storedRows } from '../tools/stored';
import { openNote } from '../tools/visitor';
import { takeBack } from '../tools/workspace-user';
import { site } from './site';

const PRICE = 1_000;
const FEE = 1_200;

describe.each(['en', 'zh-CN'] as const)('a campaign from template to result, in %s', (language: Language) => {
  const { creators, respond } = site();
  const say = speaker(language);
  const able = creators.filter(one => new URL(one.url).host === 'www.xiaohongshu.com' && aWeekOld(one));
  const [star, ...others] = able.slice(0, 3);
  if (!star) throw new Error('No sample creator has a note that is a week old');
  const note = aWeekOld(star) as SamplePost;
  const profile = mkdtempSync(join(tmpdir(), 'kol-loupe-campaign-'));
  let browser: LoupeBrowser;
  let view: Page;
  let list: Shortlist;

  const campaign = async () => (await storedRows<Campaign>(view, 'campaigns'))[0];
  const go = (part: string) => view.evaluate(hash => location.assign(hash), `#/list/${list.id}/campaign/${part}`);
  const button = (name: string) => view.getByRole('button', { name, exact: true });
  const open = async () => {
    browser = await LoupeBrowser.open({ respond, language, profile });
  };

  beforeAll(open);
  afterAll(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('three creators are inspected and put on a list; its campaign begins from a template', async () => {
    view = await browser.own('workspace.html');
    for (const { id, nickname: name } of [star, ...others]) {
      await inspectCreator(browser, view, language, { id, name }, PRICE);
      const popup = await browser.own(`popup.html?creator=${id}`);
      await addToShortlist(popup, language);
      await popup.close();
    }
    const [first] = await storedRows<Shortlist>(view, 'lists');
    if (first) list = first;
    await view.bringToFront();
    await view.evaluate(hash => location.assign(hash), `#/list/${list.id}`);
    await view
      .getByRole('main')
      .getByRole('link', { name: say('campaign_button'), exact: true })
      .click();
    await view.getByRole('heading', { name: say('campaign_start') }).waitFor();
    expect(await faults(view)).toEqual([]);
    await button(say('template_use_of', { name: say('template_micro_seeding') })).click();
    await view.getByRole('heading', { name: say('steps_title') }).waitFor();
    expect(await campaign()).toMatchObject({
      template: 'micro-seeding',
      budgetYuan: 30_000,
      partnership: 'product-seeding'
    });
    await view.getByLabel(say('brief_budget'), { exact: true }).fill('2500');
    await view
      .getByRole('textbox', { name: say('campaign_target_least', { kpi: say('kpi_engagements') }) })
      .fill('1.2万');
    await expect.poll(async () => (await campaign())?.targets?.engagements).toBe(12_000);
    await view
      .getByRole('textbox', { name: say('campaign_target_least', { kpi: say('kpi_engagements') }) })
      .press('Tab');
    expect(await faults(view)).toEqual([]);
  });

  test('who fits the budget is chosen exactly, and a post planned with each', async () => {
    await go('budget');
    // Of ¥2,500 a quarter goes to promotion and production: of three posts of ¥1,000 one fits.
    await view.getByRole('heading', { name: say('money_what_if') }).waitFor();
    expect(await faults(view)).toEqual([]);
    expect(
      await view
        .getByRole('list', { name: say('money_chosen') })
        .getByRole('listitem')
        .count()
    ).toBe(1);
    expect((await campaign())?.budgetYuan).toBe(2_500);
    await go('posts');
    await button(say('posts_plan')).click();
    const dialog = view.getByRole('dialog');
    await dialog.getByRole('button', { name: say('posts_plan_all', { count: 3 }) }).click();
    await dialog.getByLabel(say('posts_about'), { exact: true }).fill('面霜');
    expect(await faults(view, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: say('posts_plan_do', { count: 3 }) }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await storedRows<Publication>(view, 'publications')).toHaveLength(3);
  });

  test('all of it is there after a reload and after the browser was closed', async () => {
    const tables = ['campaigns', 'collaborations', 'publications', 'memberships'];
    const all = () => Promise.all(tables.map(table => storedRows(view, table)));
    const before = await all();
    await view.reload();
    await view.getByRole('heading', { name: say('posts_title') }).waitFor();
    expect(await all()).toEqual(before);
    await browser.close();
    await open();
    view = await browser.own(`workspace.html#/list/${list.id}/campaign/posts`);
    await view.getByRole('heading', { name: say('posts_title') }).waitFor();
    expect(await all()).toEqual(before);
  });

  test('a post is linked by its note’s address, and measured as that note is opened', async () => {
    const row = view.getByRole('row').filter({ hasText: star.nickname });
    await row.getByRole('button').last().click();
    await view.getByLabel(say('posts_link'), { exact: true }).fill('https://xhslink.com/a/AbC123');
    await view.getByText(say('posts_link_short')).waitFor();
    await view.getByLabel(say('posts_link'), { exact: true }).fill(note.url);
    await expect
      .poll(async () => (await storedRows<Publication>(view, 'publications')).map(({ postId }) => postId))
      .toContain(note.id);
    await view
      .getByRole('region', { name: say('posts_to_open') })
      .getByText(star.nickname)
      .waitFor();
    expect(await faults(view)).toEqual([]);
    const page = await browser.visit(star.url);
    await openNote(page, note);
    await expect.poll(() => storedRows<Measurement>(view, 'measurements'), { timeout: 15_000 }).toHaveLength(1);
    const [measured] = await storedRows<Measurement>(view, 'measurements');
    expect(measured).toMatchObject({ postId: note.id, creatorId: star.id, publishedAt: note.publishedAt });
    await page.close();
    await view.bringToFront();
    await view.getByText(say('posts_state_measured', { window: say('posts_window_7d') })).waitFor();
    const stored = JSON.stringify(
      await Promise.all(['publications', 'measurements', 'journal'].map(table => storedRows(view, table)))
    );
    expect(stored).not.toContain('xsec');
    expect(stored).not.toContain(note.xsecToken);
  });

  test('what it cost is entered, and the cost per engagement is that by what was read', async () => {
    await go('results');
    await view.getByRole('radio', { name: say('results_side_entry'), exact: true }).check();
    const fee = view.getByRole('textbox', {
      name: say('results_cell', { figure: say('results_fee'), creator: star.nickname }),
      exact: true
    });
    await fee.fill('1.2千');
    await fee.press('Tab');
    await expect
      .poll(async () => (await storedRows<Collaboration>(view, 'collaborations')).map(({ paid }) => paid?.fee))
      .toEqual([FEE]);
    expect(await faults(view)).toEqual([]);
    await view.getByRole('radio', { name: say('results_side_figures'), exact: true }).check();
    const row = view.getByRole('row').filter({ hasText: say('kpi_cpe') });
    const [measured] = await storedRows<Measurement>(view, 'measurements');
    const { likes, collects, comments, shares } = measured ?? {};
    const engagements = [likes, collects, comments, shares].reduce((sum, one) => sum + (one?.value ?? 0), 0);
    const shown = /¥(\d+(?:\.\d+)?)/.exec((await row.first().textContent()) ?? '')?.[1];
    expect(Math.abs(Number(shown) / (FEE / engagements) - 1)).toBeLessThan(0.01);
    expect(await faults(view)).toEqual([]);
    await view.getByRole('radio', { name: say('results_side_report'), exact: true }).check();
    await view.getByRole('heading', { name: say('results_report_title', { list: list.name }) }).waitFor();
    expect(await faults(view)).toEqual([]);
  });

  test('the report is saved as a workbook whose cells are figures', async () => {
    await button(say('results_workbook')).click();
    const saving = view.waitForEvent('download');
    await view
      .getByRole('menuitem', { name: say(language === 'en' ? 'results_workbook_en' : 'results_workbook_zh') })
      .click();
    const file = readFileSync(await (await saving).path());
    const sheets = await readWorkbook(new Blob([new Uint8Array(file)]));
    expect(sheets.length).toBeGreaterThanOrEqual(4);
    expect(sheets.flatMap(({ data }) => data.flat())).toContain(FEE);
  });

  test('the work with a creator: next action, a settled term, and the outline as a document', async () => {
    await go('people');
    await view.getByRole('button', { name: star.nickname, exact: true }).click();
    const work = view.getByRole('complementary', { name: say('people_panel', { name: star.nickname }) });
    await work.getByLabel(say('people_next'), { exact: true }).fill('催初稿');
    await work.getByLabel(say('people_owner'), { exact: true }).fill('小林');
    const held = async () => (await storedRows<Collaboration>(view, 'collaborations'))[0];
    await expect.poll(held).toMatchObject({ nextAction: '催初稿', owner: '小林', paid: { fee: FEE } });
    await work.getByText(say('people_agreement'), { exact: true }).click();
    await work.getByText(say('terms_deliverables'), { exact: true }).click();
    await work
      .getByRole('checkbox', { name: say('agreement_settled', { term: say('term_deliverables_number') }) })
      .click();
    await expect.poll(async () => (await held())?.terms).toEqual({ 'deliverables.number': { settled: true } });
    expect(await faults(view)).toEqual([]);
    const saving = view.waitForEvent('download');
    await work.getByRole('button', { name: say('outline_save') }).click();
    const file = readFileSync(await (await saving).path());
    expect(file.subarray(0, 2).toString()).toBe('PK');
    expect((await saving).suggestedFilename()).toMatch(/\.docx$/);
  });

  test('finished, the result is evidence on the creator; taken back, it is none', async () => {
    const answers = async () =>
      (await storedRows<Entry>(view, 'entries')).find(({ creatorId }) => creatorId === star.id)?.answers;
    const stage = async () =>
      (await storedRows<Membership>(view, 'memberships')).find(({ creatorId }) => creatorId === star.id)?.stage;
    const work = view.getByRole('complementary', { name: say('people_panel', { name: star.nickname }) });
    await work.getByRole('radio', { name: say('campaign_good'), exact: true }).check();
    await work.getByRole('button', { name: say('campaign_finish') }).click();
    await expect.poll(answers).toMatchObject({ pastCampaign: { value: 'good' }, paidNotes: { value: [note.id] } });
    expect(await stage()).toBe('measured');
    expect(await faults(view)).toEqual([]);
    const popup = await browser.own(`popup.html?creator=${star.id}`);
    await popup.getByText(say('evidence_campaign_good')).first().waitFor({ state: 'attached' });
    await popup.close();
    await view.bringToFront();
    expect(await takeBack(view)).toContain(say('done_finished', { list: list.name }));
    expect(await answers()).not.toHaveProperty('pastCampaign');
    expect(await stage()).toBe('to-vet');
  });

  test('the campaign stands among all campaigns, and is thrown away and fetched back with its list', async () => {
    await view.evaluate(() => location.assign('#/campaigns'));
    await view.getByRole('link', { name: list.name }).first().waitFor();
    expect(await faults(view)).toEqual([]);
    const tables = ['campaigns', 'collaborations', 'publications', 'measurements', 'memberships'];
    const all = () => Promise.all(tables.map(table => storedRows(view, table)));
    const before = await all();
    await view.getByRole('button', { name: say('list_actions', { list: list.name }) }).click();
    await view.getByRole('menuitem', { name: say('list_trash') }).click();
    await expect.poll(campaign).toBeUndefined();
    expect(await takeBack(view)).toContain(say('done_list_trashed_campaign', { list: list.name }));
    await expect.poll(all).toEqual(before);
  });
});
