import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Measurement } from '@/lib/shortlist/publication';
import type { SampleCreator, SamplePost } from '../site/site';
import type { LoupeBrowser } from './browser';
import { speaker } from './speaker';
import { storedRows } from './stored';
import { openNote } from './visitor';
import { tickRows } from './workspace-user';

const HOUR = 3_600_000;
const MEASURED = 3;
const FEES = ['1200', '2.6k', '900'];

/** A note that came out seven to ten days ago: what its page shows now stands for its first week. */
export const aWeekOld = (creator: SampleCreator): SamplePost | undefined =>
  creator.posts.find(({ publishedAt, pinned }) => {
    const hours = (creator.asOf - Date.parse(publishedAt)) / HOUR;
    return !pinned && hours > 7 * 24 + 1 && hours < 10 * 24;
  });

const say = speaker('en');

/** Runs the list's campaign as a user does, from a template to figures, and saves contract outline and report into `folder`. */
export async function runCampaign(
  browser: LoupeBrowser,
  creators: readonly SampleCreator[],
  { listId, folder }: { listId: string; folder: string }
): Promise<void> {
  const view = await browser.own(`workspace.html#/list/${listId}/campaign/plan`);
  const go = (part: string) => view.evaluate(hash => location.assign(hash), `#/list/${listId}/campaign/${part}`);
  await view.getByRole('button', { name: say('template_use_of', { name: say('template_micro_seeding') }) }).click();
  await view.getByRole('heading', { name: say('steps_title') }).waitFor();
  await go('posts');
  await planPosts(view, creators.length);
  const posted = creators.filter(one => one.url.startsWith('https://www.xiaohongshu.com/') && aWeekOld(one));
  for (const creator of posted.slice(0, MEASURED)) await publish(browser, view, creator);
  await go('results');
  await view.getByRole('radio', { name: say('results_side_entry'), exact: true }).check();
  for (const [place, { nickname }] of posted.slice(0, MEASURED).entries()) {
    const fee = view.getByRole('textbox', {
      name: say('results_cell', { figure: say('results_fee'), creator: nickname }),
      exact: true
    });
    await fee.fill(FEES[place] ?? '');
    await fee.press('Tab');
  }
  await view.getByRole('button', { name: say('results_workbook') }).click();
  await save(view, view.getByRole('menuitem', { name: say('results_workbook_en') }), join(folder, 'campaign.xlsx'));
  await view.evaluate(hash => location.assign(hash), `#/list/${listId}`);
  await moveSome(view, creators.slice(0, 4), 'contacted');
  await moveSome(view, creators.slice(4, 7), 'contracted');
  await go('people');
  const [first] = posted;
  if (first) await agree(view, first, folder);
  await view.close();
}

const dayIn = (days: number): string => new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10);

async function planPosts(view: Page, count: number): Promise<void> {
  await view.getByRole('button', { name: say('posts_plan'), exact: true }).click();
  const dialog = view.getByRole('dialog');
  await dialog.getByRole('button', { name: say('posts_plan_all', { count }) }).click();
  await dialog.getByLabel(say('posts_day_field'), { exact: true }).fill(dayIn(20));
  await dialog.getByLabel(say('posts_about'), { exact: true }).fill('干皮面霜，上脸实测');
  await dialog.getByRole('button', { name: say('posts_plan_do', { count }) }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Links a creator's note by its address and opens it, which measures it. */
async function publish(browser: LoupeBrowser, view: Page, creator: SampleCreator): Promise<void> {
  const note = aWeekOld(creator);
  if (!note) return;
  await view.bringToFront();
  const row = view.getByRole('row').filter({ hasText: creator.nickname }).getByRole('button').last();
  await row.click();
  await view.getByLabel(say('posts_link'), { exact: true }).fill(note.url);
  const page = await browser.visit(creator.url);
  await openNote(page, note);
  for (let turn = 0; turn < 60; turn++) {
    const measured = await storedRows<Measurement>(view, 'measurements');
    if (measured.some(({ postId }) => postId === note.id)) break;
    await page.waitForTimeout(250);
  }
  await page.close();
  await row.click();
}

async function moveSome(
  view: Page,
  creators: readonly SampleCreator[],
  stage: 'contacted' | 'contracted'
): Promise<void> {
  await tickRows(
    view,
    'en',
    creators.map(({ nickname }) => nickname)
  );
  await view.getByRole('toolbar').getByLabel(say('table_set_stage')).selectOption(stage);
}

/** What is next with a creator, and the outline of their contract. */
async function agree(view: Page, { nickname }: SampleCreator, folder: string): Promise<void> {
  await view.getByRole('button', { name: nickname, exact: true }).click();
  const work = view.getByRole('complementary', { name: say('people_panel', { name: nickname }) });
  await work.getByLabel(say('people_next'), { exact: true }).fill('寄样品');
  await work.getByLabel(say('people_owner'), { exact: true }).fill('小林');
  await work.getByText(say('people_agreement'), { exact: true }).click();
  await save(view, work.getByRole('button', { name: say('outline_save') }), join(folder, 'contract.docx'));
}

async function save(view: Page, button: { click: () => Promise<void> }, path: string): Promise<void> {
  const saving = view.waitForEvent('download');
  await button.click();
  await (await saving).saveAs(path);
}
