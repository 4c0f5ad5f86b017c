import type { Page } from 'playwright-core';
import { accounts, practiceSite, type SampleCreator } from '../site/site';
import type { Answer } from '../tools/browser';
import { notesToOpen, scrollDown, scrollToEnd } from '../tools/visitor';

const MAINLAND = 'https://www.xiaohongshu.com';
const ABROAD = 'https://www.rednote.com';
const SEARCH = '/search_result?keyword=%E6%8A%A4%E8%82%A4';
const BOARD = '/board/65f000000000000000000abc';
/** Longer than the reader's two equal looks. */
const REST_MS = 800;

/** Where the user opens the popup, upon which the extension looks into the page's own data, in the page's own world. */
export const POPUP_AT = [
  'profile',
  'note over the profile',
  'explore',
  'note over the search',
  'board',
  'note at /explore',
  'captcha',
  'rednote profile',
  'profile as a guest'
];

export type Seen<What> = Record<string, What>;

/** The practice site as two people see it, one of whom is not signed in and is asked to be; `viewer` says who looks now. */
export function twoViewers(now: number): {
  creators: SampleCreator[];
  respond(url: string): Answer;
  viewer: 'signed-in' | 'guest';
} {
  const sites = {
    'signed-in': practiceSite({ now }),
    guest: practiceSite({ now, viewer: 'guest', variant: { login: 'asked' } })
  };
  const both = {
    creators: sites['signed-in'].creators,
    viewer: 'signed-in' as 'signed-in' | 'guest',
    respond: (url: string): Answer => sites[both.viewer].respond(url)
  };
  return both;
}

/** Waits until a page looks the same twice, for a busy machine; one that never comes to rest is looked at as it is. */
async function atRest(page: Page): Promise<void> {
  let before = '';
  for (let turn = 0; turn < 25; turn++) {
    const now = await page.evaluate(() =>
      [document.documentElement.outerHTML.length, performance.getEntriesByType('resource').length].join()
    );
    if (now === before) return;
    before = now;
    await page.waitForTimeout(REST_MS / 2);
  }
}

/** Walks over every kind of page of the site, on both hosts, signed in and as a guest, and takes down what `look` sees at each place. */
export async function walk<What>(
  page: Page,
  site: ReturnType<typeof twoViewers>,
  look: (place: string) => Promise<What>
): Promise<Seen<What>> {
  const seen: Seen<What> = {};
  const take = async (place: string) => {
    await page.waitForTimeout(REST_MS);
    await atRest(page);
    seen[place] = await look(place);
  };
  const go = async (place: string, url: string) => {
    await page.goto(url);
    await take(place);
  };
  const overlay = async (place: string, feed: string) => {
    await page.locator(`${feed} a.cover`).first().click();
    await page.locator('.note-detail-mask .comments-container').waitFor();
    await take(place);
    await page.keyboard.press('Escape');
    await page.locator('.note-detail-mask').waitFor({ state: 'detached' });
    await take(`${place}, closed`);
  };
  const scrolled = async (place: string) => {
    await scrollDown(page, 4);
    await take(place);
  };

  const creator = site.creators.find(({ madeFor }) => madeFor === 'follower-spike');
  const foreigner = site.creators.find(({ host }) => host === 'www.rednote.com');
  const [post] = creator ? notesToOpen(creator, 1) : [];
  if (!creator || !foreigner || !post) throw new Error('The practice site lacks a creator');

  site.viewer = 'signed-in';
  await go('profile', creator.url);
  await scrollToEnd(page);
  await take('profile, scrolled');
  await overlay('note over the profile', '#userPostedFeeds');
  await page.getByText('收藏', { exact: true }).first().click();
  await take('collected tab');
  await go('explore', `${MAINLAND}/explore`);
  await scrolled('explore, scrolled');
  await page.evaluate(() => scrollTo(0, 0));
  await overlay('note over explore', '#exploreFeeds');
  await go('search', MAINLAND + SEARCH);
  await overlay('note over the search', '#searchFeeds');
  await page.locator('.filters .tags').last().click();
  await take('search, in another order');
  await scrolled('search, scrolled');
  await page.locator('#searchFeeds a.author').first().click();
  await take('profile, from the search');
  await page.goBack();
  await take('search, gone back to');
  await go('board', MAINLAND + BOARD);
  await scrolled('board, scrolled');
  for (const way of ['explore', 'discovery/item', 'search_result', `user/profile/${creator.id}`])
    await go(`note at /${way}`, `${MAINLAND}/${way}/${post.id}`);
  await go('login', `${MAINLAND}/login?redirectPath=%2Fexplore`);
  await go('captcha', `${MAINLAND}/website-login/captcha?redirectPath=%2Fexplore`);
  await go('300013', `${MAINLAND}/website-login/error?error_code=300013`);
  await go('404', `${MAINLAND}/404?error_code=300031`);
  await go('closed account', `${MAINLAND}/user/profile/${accounts.banned}`);
  await go('rednote profile', foreigner.url);
  await overlay('note over the rednote profile', '#userPostedFeeds');
  await go('rednote explore', `${ABROAD}/explore`);
  await overlay('note over rednote explore', '#exploreFeeds');

  site.viewer = 'guest';
  await go('profile as a guest', creator.url);
  await go('explore as a guest', `${MAINLAND}/explore`);
  await go('search as a guest', MAINLAND + SEARCH);
  await go('note as a guest', post.url);
  return seen;
}
