import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SampleCreator } from '../site/site';
import type { Answer, Language, LoupeBrowser } from './browser';
import { textOf } from './popup-user';
import { storedRows } from './stored';

export const EXPLORE = 'https://www.xiaohongshu.com/explore';

/** Until the readers have settled on a page that was opened. */
export const SETTLED_MS = 2_000;

interface View {
  name: string;
  path: string;
  /** What has to stand in it before the picture is taken. */
  shows?: string;
  /** What the user does before, as a button or tab of this name. */
  press?: { role: 'button' | 'tab'; name: string };
}

const POPUP = { width: 420, height: 600 };
const PANEL = { width: 400, height: 900 };
const WORKSPACE = { width: 1440, height: 900 };
const sizeOf = ({ path }: View) =>
  path.startsWith('popup') ? POPUP : path.startsWith('sidepanel') ? PANEL : WORKSPACE;

/** Takes a picture of each view in both themes, as `${name}-${language}-${theme}.png`. Throws where a view lacks what it is about. */
export async function photograph(
  browser: LoupeBrowser,
  creators: readonly SampleCreator[],
  language: Language,
  options: { respond: (url: string) => Answer; folder: string }
): Promise<void> {
  const [first] = creators;
  if (!first) throw new Error('The practice site has no creators');
  // A page is read while it is in front: one after the other.
  const feedPage = await browser.visit(EXPLORE);
  await feedPage.waitForTimeout(SETTLED_MS);
  const feed = await browser.tabId(feedPage);
  const brokenPage = await visitBroken(browser, first, options.respond);
  await brokenPage.waitForTimeout(SETTLED_MS);
  const broken = await browser.tabId(brokenPage);
  const say = (key: Parameters<typeof textOf>[1]) => textOf(language, key);
  const profilePage = await browser.visit(first.url);
  await profilePage.waitForTimeout(SETTLED_MS);
  const profile = await browser.tabId(profilePage);
  const listId = await firstList(browser);
  const compared = creators.slice(0, 4).map(({ id }) => id);
  const views: View[] = [
    { name: 'workspace', path: 'workspace.html' },
    { name: 'compare', path: `workspace.html#/compare/${compared.join(',')}` },
    { name: 'narrow', path: `workspace.html#/list/${listId}/narrow`, shows: say('narrow_minimum') },
    ...['plan', 'budget', 'people', 'posts', 'results'].map(part => ({
      name: `campaign-${part}`,
      path: `workspace.html#/list/${listId}/campaign/${part}`,
      shows: say('campaign_part_results')
    })),
    { name: 'campaigns', path: 'workspace.html#/campaigns' },
    { name: 'creator-page', path: `workspace.html#/creator/${first.id}` },
    { name: 'creator', path: `workspace.html#/all/${first.id}` },
    { name: 'export', path: `workspace.html#/list/${listId}`, press: { role: 'button', name: say('export_button') } },
    { name: 'import', path: 'workspace.html#/import' },
    { name: 'data', path: 'workspace.html#/data' },
    { name: 'trash', path: 'workspace.html#/trash' },
    { name: 'settings', path: 'workspace.html#/settings', shows: say('settings_marketplace_switch') },
    { name: 'briefs', path: 'workspace.html#/briefs', shows: say('brief_part_audience') },
    { name: 'panel-feed', path: `sidepanel.html?tab=${feed}` },
    { name: 'panel-creator', path: `sidepanel.html?tab=${profile}` },
    { name: 'panel-list', path: `sidepanel.html?tab=${feed}`, press: { role: 'tab', name: say('panel_list') } },
    { name: 'recent', path: 'popup.html?tab=-1' },
    ...creators.map(({ id, madeFor, redId }) => ({
      name: `popup-${madeFor}-${redId}`,
      path: `popup.html?creator=${id}`
    })),
    { name: 'feed', path: `popup.html?tab=${feed}`, shows: say('feed_title') },
    { name: 'drift', path: `popup.html?tab=${broken}`, shows: say('drift_copy') }
  ];
  for (const view of views) {
    const page = await browser.own(view.path);
    await page.setViewportSize(sizeOf(view));
    if (view.shows !== undefined) await page.getByText(view.shows).first().waitFor();
    // What is still read stands as grey bars.
    if (view.path.startsWith('workspace')) await page.locator('.skel').first().waitFor({ state: 'detached' });
    if (view.press) await page.getByRole(view.press.role, { name: view.press.name }).first().click();
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(options.folder, `${view.name}-${language}-${theme}.png`) });
    }
    await page.close();
  }
  for (const page of [feedPage, brokenPage, profilePage]) await page.close();
}

/** The id of the list that the demo filled. */
export async function firstList(browser: LoupeBrowser): Promise<string> {
  const view = await browser.own('workspace.html');
  const [list] = await storedRows<{ id: string }>(view, 'lists');
  await view.close();
  if (!list) throw new Error('No list was made');
  return list.id;
}

/** A profile after a change of the site's: what held the counters has another name. */
async function visitBroken(
  { context }: LoupeBrowser,
  creator: SampleCreator,
  respond: (url: string) => Answer
): Promise<Page> {
  const page = await context.newPage();
  await page.route(creator.url, route => {
    const answer = respond(creator.url);
    return route.fulfill({ ...answer, body: answer.body.replaceAll('user-interactions', 'user-figures') });
  });
  await page.goto(creator.url);
  return page;
}
