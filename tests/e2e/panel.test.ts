import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/shortlist/entry';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { type Language, LoupeBrowser } from '../tools/browser';
import { faults } from '../tools/faults';
import { textOf } from '../tools/popup-user';
import { RealTabs } from '../tools/real-tabs';
import { storedRows } from '../tools/stored';
import { scrollDown } from '../tools/visitor';
import { site } from './site';

const EXPLORE = 'https://www.xiaohongshu.com/explore';

describe.each(['en', 'zh-CN'] as const)('in %s', (language: Language) => {
  const { creators, respond, madeFor } = site();
  const say = (key: Parameters<typeof textOf>[1]) => textOf(language, key);
  let browser: LoupeBrowser;
  let feed: Page;
  let panel: Page;

  beforeAll(async () => {
    browser = await LoupeBrowser.open({ respond, language });
    feed = await browser.visit(EXPLORE);
    await feed.waitForTimeout(2_000);
    const tabId = await browser.tabId(feed);
    panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tabId}`);
  });
  afterAll(() => browser.close());

  const rows = () => panel.locator('.list > .cr');
  const places = () => storedRows<Membership>(panel, 'memberships');
  const badge = async (page: Page) => {
    const tabId = await browser.tabId(page);
    const worker = await browser.worker();
    const text = await worker.evaluate(id => chrome.action.getBadgeText({ tabId: id }), tabId);
    const title = await worker.evaluate(id => chrome.action.getTitle({ tabId: id }), tabId);
    await panel.bringToFront();
    return { text, title };
  };

  test('creators of the feed gather as it is scrolled', async () => {
    await rows().first().waitFor();
    const [before] = (await panel.locator('.ctx .num').textContent())?.match(/\d+/) ?? [];
    await feed.bringToFront();
    await scrollDown(feed, 6);
    await panel.bringToFront();
    await expect
      .poll(async () => Number((await panel.locator('.ctx .num').textContent())?.match(/\d+/)?.[0]))
      .toBeGreaterThan(Number(before));
    expect(await faults(panel)).toEqual([]);
  });

  test('by keys three are added, one is hidden, and undoing takes back one after the other', async () => {
    for (let turn = 0; turn < 3; turn++) {
      await panel.keyboard.press('j');
      await panel.keyboard.press('a');
      await expect.poll(async () => (await places()).length).toBe(turn + 1);
    }
    const [list] = await storedRows<Shortlist>(panel, 'lists');
    expect(list?.name).toBe(say('list_first_name'));
    expect(await panel.locator('.cr .add[aria-pressed=true]').count()).toBe(3);
    await expect.poll(() => badge(feed)).toMatchObject({ text: '3' });

    await panel.keyboard.press('j');
    await panel.keyboard.press('h');
    await panel.locator('.cr.hid').waitFor();
    const hidden = (await storedRows<Entry>(panel, 'entries')).filter(({ hiddenAt }) => hiddenAt !== undefined);
    expect(hidden).toHaveLength(1);
    expect(await faults(panel)).toEqual([]);
    await panel.keyboard.press('u');
    await panel.locator('.cr.hid').waitFor({ state: 'detached' });
    await panel.keyboard.press('Control+z');
    await expect.poll(async () => (await places()).length).toBe(2);
    await expect.poll(() => badge(feed)).toMatchObject({ text: '2' });
  });

  test('several are ticked and added as one change', async () => {
    for (let turn = 0; turn < 3; turn++) {
      await panel.keyboard.press('j');
      await panel.keyboard.press('x');
    }
    await panel.locator('.keys.picked').waitFor();
    expect(await faults(panel)).toEqual([]);
    await panel.locator('.keys.picked .primary').click();
    await expect.poll(async () => (await places()).length).toBe(5);
    await panel.locator('.journal button').first().click();
    await expect.poll(async () => (await places()).length).toBe(2);
  });

  test('one that was never read says that their page is needed, and links to it', async () => {
    await panel.locator('.cr:has(.new) .open').first().click();
    const link = panel.getByRole('tabpanel').locator('a.btn.primary');
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.xiaohongshu\.com\/user\/profile\/[0-9a-f]{24}$/);
    expect(await faults(panel)).toEqual([]);
    await panel.getByRole('tab').first().click();
  });

  test('the list says how far it is, and links to the next one', async () => {
    await panel.getByRole('tab').nth(2).click();
    await panel.locator('.next a.primary').waitFor();
    expect(await panel.locator('.sum').textContent()).toContain(
      say('panel_progress').replace('{done}', '0').replace('{count}', '2')
    );
    expect(await panel.locator('.list > .cr').count()).toBe(2);
    expect(await faults(panel)).toEqual([]);
  });

  test('a creator in front stays open, grows with the evidence, and the toolbar says which lists they are on', async () => {
    const creator = madeFor('underpriced');
    const page = await browser.visit(creator.url);
    await page.waitForTimeout(2_500);
    const tabId = await browser.tabId(page);
    const about = await browser.context.newPage();
    await about.setViewportSize({ width: 400, height: 800 });
    await about.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tabId}`);
    await about.getByRole('heading', { level: 1, name: creator.nickname }).waitFor();
    expect(await about.getByRole('tab', { selected: true }).textContent()).toBe(say('panel_creator'));
    expect(await faults(about)).toEqual([]);
    await about
      .getByRole('contentinfo')
      .getByRole('button', { name: say('foot_add') })
      .click();
    await about.getByRole('button', { name: say('foot_listed') }).waitFor();
    const worker = await browser.worker();
    const title = () => worker.evaluate(id => chrome.action.getTitle({ tabId: id }), tabId);
    await expect.poll(title).toContain(say('list_first_name'));
    const other = creators.find(({ id }) => id !== creator.id);
    await page.goto(other?.url ?? '');
    await about.getByRole('heading', { level: 1, name: other?.nickname ?? '' }).waitFor();
    await about.close();
    await page.close();
  });

  test('without an address the panel follows the active tab of its window', async () => {
    const own = await browser.own('sidepanel.html');
    const page = await browser.visit(creators[0]?.url ?? '');
    await page.waitForTimeout(2_500);
    await page.bringToFront();
    await own.getByRole('tab').nth(1).click();
    await own.getByRole('heading', { level: 1, name: creators[0]?.nickname ?? '' }).waitFor();
    await feed.bringToFront();
    await own.getByRole('tab').first().click();
    await own.locator('.list > .cr').nth(5).waitFor();
    await page.close();
    await own.close();
  });

  test('the browser gives every shortcut its key, and the settings show them', async () => {
    const worker = await browser.worker();
    const keys = await worker.evaluate(async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut));
    expect(keys).toHaveLength(4);
    expect(keys).not.toContain('');
    const settings = await browser.own('workspace.html#/settings');
    await settings.locator('.keys-now kbd').nth(3).waitFor();
    expect((await settings.locator('.keys-now kbd').allTextContents()).toSorted()).toEqual(keys.toSorted());
    await settings.close();
  });

  test('keyboard alone reaches every control of the page’s creators, and the focus is seen', async () => {
    await panel.bringToFront();
    await panel.reload();
    await rows().first().waitFor();
    const reached = new Set<string>();
    for (let press = 0; press < 40; press++) {
      await panel.keyboard.press('Tab');
      const place = await panel.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        const { boxShadow, outlineStyle } = getComputedStyle(focused);
        if (boxShadow === 'none' && outlineStyle === 'none')
          return `no visible focus on ${focused.outerHTML.slice(0, 160)}`;
        return `${focused.tagName} ${focused.className} ${focused.getAttribute('role') ?? ''}`;
      });
      expect(place).not.toContain('no visible focus');
      reached.add(place);
    }
    const all = [...reached].join('\n');
    for (const what of [/tab$/m, /fch/, /^INPUT/m, /open/, /add/]) expect(all).toMatch(what);
  });
});

test('from the popup the real panel opens, which follows the tabs of its window', async () => {
  const { creators, respond } = site();
  const tabs = await RealTabs.open('chrome', { respond });
  try {
    const [first, second] = creators;
    const page = await tabs.tab();
    await page.goto(first?.url ?? '');
    await new Promise(resolve => setTimeout(resolve, 2_500));
    const popup = await tabs.popup(page);
    const button = await popup.waitForSelector(`button[aria-label="${textOf('en', 'popup_open_panel')}"]`);
    // The button asks for its window as it appears.
    await new Promise(resolve => setTimeout(resolve, 500));
    await button?.click();
    const panel = await tabs.panel();
    const shows = (name: string) => panel.waitForFunction(text => document.body.textContent.includes(text), {}, name);
    await page.bringToFront();
    await shows(first?.nickname ?? '');
    const other = await tabs.tab();
    await other.goto(second?.url ?? '');
    await other.bringToFront();
    await shows(second?.nickname ?? '');
    await page.bringToFront();
    await shows(first?.nickname ?? '');
  } finally {
    await tabs.close();
  }
});
