import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SampleCreator } from '../site/site';
import type { Answer, Language, LoupeBrowser } from './browser';
import { textOf } from './popup-user';

export const EXPLORE = 'https://www.xiaohongshu.com/explore';

/** Until the readers have settled on a page that was opened. */
export const SETTLED_MS = 2_000;

interface View {
  name: string;
  path: string;
  /** What has to stand in it before the picture is taken. */
  shows?: string;
}

const POPUP = { width: 420, height: 600 };
const WORKSPACE = { width: 1440, height: 900 };

/** Takes a picture of each view in both themes, as `${name}-${language}-${theme}.png`. Throws where a view lacks what it is about. */
export async function photograph(
  browser: LoupeBrowser,
  creators: readonly SampleCreator[],
  language: Language,
  options: { respond: (url: string) => Answer; folder: string }
): Promise<void> {
  // A page is read while it is in front: one after the other.
  const feedPage = await browser.visit(EXPLORE);
  await feedPage.waitForTimeout(SETTLED_MS);
  const feed = await browser.tabId(feedPage);
  const brokenPage = await visitBroken(browser, creators[0], options.respond);
  await brokenPage.waitForTimeout(SETTLED_MS);
  const broken = await browser.tabId(brokenPage);
  const views: View[] = [
    { name: 'workspace', path: 'workspace.html' },
    { name: 'settings', path: 'workspace.html#/settings', shows: textOf(language, 'settings_marketplace_switch') },
    { name: 'briefs', path: 'workspace.html#/briefs', shows: textOf(language, 'brief_part_audience') },
    ...creators.slice(0, 1).map(({ id }) => ({ name: 'creator', path: `workspace.html#/all/${id}` })),
    { name: 'recent', path: 'popup.html?tab=-1' },
    ...creators.map(({ id, madeFor, redId }) => ({
      name: `popup-${madeFor}-${redId}`,
      path: `popup.html?creator=${id}`
    })),
    { name: 'feed', path: `popup.html?tab=${feed}`, shows: textOf(language, 'feed_title') },
    { name: 'drift', path: `popup.html?tab=${broken}`, shows: textOf(language, 'drift_copy') }
  ];
  for (const { name, path, shows } of views) {
    const view = await browser.own(path);
    await view.setViewportSize(path.startsWith('popup') ? POPUP : WORKSPACE);
    if (shows !== undefined) await view.getByText(shows).first().waitFor();
    for (const theme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme: theme });
      await view.waitForTimeout(400);
      await view.screenshot({ path: join(options.folder, `${name}-${language}-${theme}.png`) });
    }
    await view.close();
  }
  await feedPage.close();
  await brokenPage.close();
}

/** A profile after a change of the site's: what held the counters has another name. */
async function visitBroken(
  { context }: LoupeBrowser,
  creator: SampleCreator | undefined,
  respond: (url: string) => Answer
): Promise<Page> {
  if (!creator) throw new Error('The practice site has no creators');
  const page = await context.newPage();
  await page.route(creator.url, route => {
    const answer = respond(creator.url);
    return route.fulfill({ ...answer, body: answer.body.replaceAll('user-interactions', 'user-figures') });
  });
  await page.goto(creator.url);
  return page;
}
