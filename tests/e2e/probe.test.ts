import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Probe } from '@/lib/reader/probe';
import { savedProfile } from '../site/site';
import { LoupeBrowser } from '../tools/browser';
import { footprint, watch } from './footprint';
import { site } from './site';

const { respond, madeFor } = site();
const creator = madeFor('healthy');
let browser: LoupeBrowser;
let own: Page;
let html: string;
beforeAll(async () => {
  browser = await LoupeBrowser.open({
    respond: url =>
      url === creator.url ? { status: 200, contentType: 'text/html; charset=utf-8', body: html } : respond(url)
  });
  own = await browser.own('popup.html?tab=-1');
});
afterAll(() => browser.close());

/** Asks for a probe as a view of ours does. */
const probe = (page: Page): Promise<string | undefined> =>
  own.evaluate(async url => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find(tab => tab.url === url)?.id;
    return (await chrome.runtime.sendMessage({ type: 'probe', tabId }))?.probe;
  }, page.url());

test('a probe of a page with a broken header names what is missing, tells nothing of it and leaves it as it was', async () => {
  html = savedProfile(creator).replaceAll('user-redId', 'account-no').replaceAll('user-interactions', 'figures-row');
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('console', message => errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));
  await watch(page, browser.extensionId);
  await page.goto(creator.url);
  await page.waitForTimeout(2_000);
  const before = await footprint(page);

  const text = (await probe(page)) ?? '';
  expect(await footprint(page)).toEqual(before);
  expect(errors).toEqual([]);
  const made: Probe & { product: string } = JSON.parse(text);
  expect(made.product).toMatch(/^KOL Loupe \d+\.\d+\.\d+$/);
  expect(made).toMatchObject({
    page: 'profile',
    host: creator.host,
    missing: ['profile.redId', 'profile.followers', 'profile.following', 'profile.likesAndCollects'],
    layouts: { profile: { lastSeen: expect.stringMatching(/^20\d\d-\d\d$/), isThere: true } }
  });
  expect(made.outline.some(line => line.includes('span.account-no'))).toBe(true);
  expect(made.state).toHaveProperty('user.userPageData.basicInfo.redId', 'string');
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  const { id, nickname, redId, bio = redId, posts } = creator;
  for (const secret of [
    id,
    nickname,
    redId,
    bio,
    ...posts.flatMap(post => [post.id, post.xsecToken, post.title ?? id])
  ])
    expect(text).not.toContain(secret);
  await page.close();
});

test('a page that may not be looked into gives no probe', async () => {
  const workspace = await browser.own('workspace.html');
  expect(await probe(workspace)).toBeUndefined();
  await workspace.close();
});
