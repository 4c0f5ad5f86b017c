import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/shortlist/entry';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { LoupeBrowser } from '../tools/browser';
import { textOf } from '../tools/popup-user';
import { manyCreators, putRows } from '../tools/put-rows';
import { storedRows } from '../tools/stored';
import { site } from './site';

const say = (key: Parameters<typeof textOf>[1]) => textOf('en', key);

/** Texts with the name that they are about. */
const about = (key: Parameters<typeof textOf>[1], name: string) => say(key).replace(/\{\w+\}/, name);

const ROWS = manyCreators(3, 12);
const LIST = (ROWS.memberships as Membership[])[0]?.listId;
const ids = (ROWS.entries as Entry[]).map(({ creatorId }) => creatorId);
const nameOf = (n: number) => `阿梨 ${n}`;

let browser: LoupeBrowser;
let one: Page;
let two: Page;

const entry = async (n: number) =>
  (await storedRows<Entry>(one, 'entries')).find(({ creatorId }) => creatorId === ids[n]);
const place = async (n: number) =>
  (await storedRows<Membership>(one, 'memberships')).find(({ creatorId }) => creatorId === ids[n]);
const list = async () => (await storedRows<Shortlist>(one, 'lists')).find(({ id }) => id === LIST);

const drawer = (page: Page) => page.getByRole('complementary', { name: say('workspace_drawer') });
const note = (page: Page) => drawer(page).getByLabel(say('table_note_field'), { exact: true });
const tags = (page: Page) => drawer(page).getByLabel(say('table_tags_field'), { exact: true });
const notice = (page: Page) => drawer(page).locator('.elsewhere');
const toast = (page: Page) => page.locator('.journal');
const button = (page: Page, key: Parameters<typeof textOf>[1]) => page.getByRole('button', { name: say(key) });

/** Opens the drawer of one creator. */
async function openDrawer(page: Page, n: number): Promise<void> {
  await page.locator(`#name-${ids[n]}`).click();
  await drawer(page)
    .getByRole('heading', { name: nameOf(n) })
    .waitFor();
}

async function openBoth(n: number): Promise<void> {
  await openDrawer(one, n);
  await openDrawer(two, n);
}

/** What comes to be so, also on a busy machine. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

/** What was typed went through the worker. */
const rest = () => one.waitForTimeout(300);

beforeAll(async () => {
  browser = await LoupeBrowser.open({ respond: site().respond });
  one = await browser.own('workspace.html');
  await putRows(one, ROWS);
  await one.goto(`chrome-extension://${browser.extensionId}/workspace.html#/list/${LIST}`);
  await one.reload();
  two = await browser.own(`workspace.html#/list/${LIST}`);
  for (const page of [one, two]) await page.locator(`#name-${ids[2]}`).waitFor();
});
afterAll(() => browser.close());

describe('a note typed in both windows', () => {
  test('is shown live where nobody types, and told where somebody does', async () => {
    await openBoth(0);
    await note(one).fill('');
    await note(one).pressSequentially('asked on Monday', { delay: 10 });
    await soon(() => note(two).inputValue()).toBe('asked on Monday');
    expect(await notice(two).count()).toBe(0);

    await note(two).press('End');
    await note(two).pressSequentially(', price on Friday', { delay: 10 });
    await notice(one).waitFor();
    await soon(() => notice(one).textContent()).toContain(
      about('elsewhere_changed', 'asked on Monday, price on Friday')
    );
    expect(await note(one).inputValue()).toBe('asked on Monday');
    expect(await notice(two).count()).toBe(0);

    await notice(one)
      .getByRole('button', { name: say('elsewhere_take') })
      .click();
    await notice(one).waitFor({ state: 'detached' });
    expect(await note(one).inputValue()).toBe('asked on Monday, price on Friday');
    await rest();
    expect((await entry(0))?.note).toBe('asked on Monday, price on Friday');
  });

  test('the last change wins, and whoever typed before it is told and keeps their own text', async () => {
    await note(two).fill('theirs');
    await soon(async () => (await entry(0))?.note).toBe('theirs');
    await note(one).fill('mine');
    await soon(() => notice(two).textContent()).toContain(about('elsewhere_changed', 'mine'));
    await notice(two)
      .getByRole('button', { name: say('elsewhere_keep') })
      .click();
    await soon(async () => (await entry(0))?.note).toBe('theirs');
    await soon(() => notice(one).textContent()).toContain(about('elsewhere_changed', 'theirs'));
    expect(await note(one).inputValue()).toBe('mine');
    await notice(one)
      .getByRole('button', { name: say('elsewhere_keep') })
      .click();
    await soon(async () => (await entry(0))?.note).toBe('mine');
    // Nobody has typed there since they answered.
    await soon(() => note(two).inputValue()).toBe('mine');
    expect(await notice(two).count()).toBe(0);
  });

  test('letter by letter at the same time, one text is kept whole and the other stands in its field', async () => {
    for (const page of [one, two]) await note(page).blur();
    await note(one).fill('');
    await soon(() => note(two).inputValue()).toBe('');
    await Promise.all([
      note(one).pressSequentially('aaaaaaaaaa', { delay: 25 }),
      note(two).pressSequentially('bbbbbbbbbb', { delay: 25 })
    ]);
    await rest();
    const kept = (await entry(0))?.note;
    const texts = await Promise.all([one, two].map(page => note(page).inputValue()));
    expect(texts).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb']);
    expect(texts).toContain(kept);
    const loser = kept === texts[0] ? two : one;
    await soon(() => notice(loser).textContent()).toContain(about('elsewhere_changed', kept ?? ''));
    await notice(loser)
      .getByRole('button', { name: say('elsewhere_take') })
      .click();
    for (const page of [one, two]) {
      const keep = notice(page).getByRole('button', { name: say('elsewhere_keep') });
      if (await keep.isVisible()) await keep.click();
    }
    await rest();
    expect(new Set(await Promise.all([one, two].map(page => note(page).inputValue())))).toEqual(new Set([kept]));
    expect((await entry(0))?.note).toBe(kept);
  });
});

test('a stage in one and tags in the other, at the same time: both are kept, and each window shows both', async () => {
  await openBoth(1);
  const stage = (page: Page) => drawer(page).locator('select[aria-label^="Stage"]');
  await stage(one).focus();
  await Promise.all([stage(one).selectOption('contacted'), tags(two).pressSequentially('oily,', { delay: 10 })]);
  await soon(async () => (await entry(1))?.tags).toEqual(['干皮', 'oily']);
  expect((await place(1))?.stage).toBe('contacted');
  await drawer(one)
    .getByRole('button', { name: about('tag_remove', 'oily') })
    .waitFor();
  await soon(() => stage(two).inputValue()).toBe('contacted');
  expect(await storedRows<Membership>(one, 'memberships')).toHaveLength(3);
});

describe('the same list renamed in both', () => {
  const naming = (page: Page) => page.locator('.list-name input');
  const entryOf = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name });
  async function rename(page: Page, name: string): Promise<void> {
    await entryOf(page, name).click({ button: 'right' });
    await page.getByRole('menuitem', { name: say('list_rename') }).click();
    await naming(page).waitFor();
  }

  test('whoever has typed nothing yet sees the other’s name and does not turn it back', async () => {
    await rename(one, '春季补水');
    await rename(two, '春季补水');
    await naming(two).fill('Spring');
    await naming(two).press('Enter');
    await soon(() => naming(one).inputValue()).toBe('Spring');
    await one.getByRole('heading', { level: 1 }).click();
    await naming(one).waitFor({ state: 'detached' });
    await rest();
    expect((await list())?.name).toBe('Spring');
  });

  test('whoever types is told, and the last name wins', async () => {
    await rename(one, 'Spring');
    await rename(two, 'Spring');
    await naming(one).fill('Spring, face');
    await naming(two).fill('Spring, body');
    await naming(two).press('Enter');
    await soon(() => one.locator('.list-name .elsewhere').textContent()).toContain(
      about('elsewhere_changed', 'Spring, body')
    );
    expect(await naming(one).inputValue()).toBe('Spring, face');
    await button(one, 'elsewhere_keep').click();
    for (const page of [one, two]) await page.getByRole('heading', { level: 1, name: 'Spring, face' }).waitFor();
    expect(await list()).toMatchObject({ name: 'Spring, face' });
    expect(await storedRows<Shortlist>(one, 'lists')).toHaveLength(1);
  });
});

test('one undoes what the other did, and redoes it', async () => {
  await openBoth(2);
  const priority = (page: Page) => drawer(page).locator('select[aria-label^="Priority"]');
  await priority(one).selectOption('high');
  await soon(() => priority(two).inputValue()).toBe('high');
  await drawer(two)
    .getByRole('heading', { name: nameOf(2) })
    .click();
  await two.keyboard.press('Control+z');
  await soon(() => toast(two).textContent()).toContain('Priority of 1 creator');
  await soon(() => priority(one).inputValue()).toBe('');
  expect((await place(2))?.priority).toBeUndefined();
  await two.keyboard.press('Control+Shift+Z');
  await soon(() => priority(one).inputValue()).toBe('high');

  // What one window changed since is left alone by the other's undoing.
  await priority(one).selectOption('low');
  await soon(() => priority(two).inputValue()).toBe('low');
  await button(two, 'table_undo').click();
  await soon(() => toast(two).textContent()).toContain('1 field stays');
  expect((await place(2))?.priority).toBe('low');
});

test('one throws the creator away while the other types: it is said, and fetched back nothing is lost', async () => {
  await openBoth(2);
  await note(two).fill('typing ');
  await rest();
  const typing = note(two)
    .pressSequentially('a'.repeat(60), { delay: 40 })
    .catch(() => undefined);
  await drawer(one)
    .locator('.dh')
    .getByRole('button', { name: about('drawer_actions', nameOf(2)) })
    .click();
  await one.getByRole('menuitem', { name: say('bulk_trash') }).click();
  await drawer(one).waitFor({ state: 'detached' });
  await button(two, 'creator_fetch_back').waitFor();
  await typing;

  await button(two, 'creator_fetch_back').click();
  await one.locator(`#name-${ids[2]}`).waitFor();
  const back = await entry(2);
  expect(back?.tags).toEqual(['干皮']);
  expect(back?.note).toMatch(/^typing a+$/);
  expect(await note(two).inputValue()).toBe(back?.note);
  expect((await place(2))?.priority).toBe('low');
  expect(await storedRows(one, 'trash')).toHaveLength(0);
});

test('whoever only looks at a creator that the other throws away is told, and can fetch them back', async () => {
  for (const page of [one, two]) {
    await page.reload();
    await openDrawer(page, 2);
  }
  await drawer(one)
    .locator('.dh')
    .getByRole('button', { name: about('drawer_actions', nameOf(2)) })
    .click();
  await one.getByRole('menuitem', { name: say('bulk_trash') }).click();
  await drawer(two)
    .getByText(about('creator_in_trash', nameOf(2)))
    .waitFor();
  expect(await drawer(one).count()).toBe(0);
  await drawer(two)
    .getByRole('button', { name: say('creator_fetch_back') })
    .click();
  await soon(() => note(two).inputValue()).toMatch(/^typing a+$/);
  await one.locator(`#name-${ids[2]}`).waitFor();
});

test('the popup and the workspace: tags and note of one creator', async () => {
  await openDrawer(two, 0);
  const popup = await browser.own(`popup.html?creator=${ids[0]}`);
  await popup.setViewportSize({ width: 420, height: 600 });
  await button(popup, 'foot_tags').click();
  await tags(two).pressSequentially('sent,', { delay: 10 });
  await popup.getByRole('button', { name: about('tag_remove', 'sent') }).waitFor();
  await popup.getByLabel(say('tag_add')).first().fill('paid');
  await popup.getByLabel(say('tag_add')).first().press('Enter');
  await soon(async () => (await entry(0))?.tags).toEqual(['干皮', 'sent', 'paid']);
  await drawer(two)
    .getByRole('button', { name: about('tag_remove', 'paid') })
    .waitFor();
  await popup.keyboard.press('Escape');
  await button(popup, 'foot_note').click();
  const words = popup.getByRole('dialog').getByLabel(say('foot_note'));
  await words.fill('from the popup');
  await soon(() => note(two).inputValue()).toBe('from the popup');
  await note(two).fill('from the workspace');
  await soon(() => popup.locator('.elsewhere').textContent()).toContain('from the workspace');
  await popup.close();
  await rest();
  expect((await entry(0))?.note).toBe('from the workspace');
});
