// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { menuChosen } from '@/entrypoints/background/menus';
import { shortcutPressed } from '@/entrypoints/background/shortcuts';
import { database } from '@/lib/shortlist/database';
import { undo } from '@/lib/shortlist/undo';
import { keepTabFeed, keepTabState } from '@/lib/tabs';
import { speak } from '@/tests/words/speak';

const AT = '2026-11-20T08:15:02.000Z';
const ID = '5f3a1c0e0000000001008400';
const PROFILE = `https://www.xiaohongshu.com/user/profile/${ID}`;
const TAB = 7;

let said: { text: string; title: string };
let told: unknown[];
beforeEach(async () => {
  fakeBrowser.reset();
  speak('en');
  said = { text: '', title: '' };
  told = [];
  vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
  Object.assign(browser.action, {
    setIcon: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void Object.assign(said, { title }),
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(said, { text }),
    setBadgeBackgroundColor: async () => undefined
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => void told.push(message));
  await Promise.all(database.tables.map(table => table.clear()));
});

const places = () => database.memberships.toArray();

test.each([
  ['a profile', PROFILE],
  ['with a token in it', `${PROFILE}?xsec_token=SECRET&xsec_source=pc_search`],
  ['of the other host', PROFILE.replace('xiaohongshu', 'rednote')],
  ['written in capitals', PROFILE.replace(ID, ID.toUpperCase())]
])('a link to %s is added to the list in use, which is made; nothing but the id is kept of it', async (_, link) => {
  await menuChosen(TAB, link);
  expect(await places()).toMatchObject([{ creatorId: ID, stage: 'to-vet' }]);
  expect(await database.lists.toArray()).toMatchObject([{ name: 'My shortlist' }]);
  expect(said).toEqual({ text: '✓', title: 'Added 1 creator to “My shortlist”' });
  expect(told).toMatchObject([{ type: 'changed' }]);
  const everything = await Promise.all(database.tables.map(table => table.toArray()));
  expect(JSON.stringify(everything)).not.toMatch(/SECRET|xsec/);
});

test('the name on the card is kept with who was added, and adding can be undone', async () => {
  await keepTabFeed(TAB, { of: '/explore ', cards: [{ creatorId: ID, nickname: '小满', post: {} }] });
  await menuChosen(TAB, PROFILE);
  expect((await database.entries.get(ID))?.knownAs).toBe('小满');
  await undo(AT);
  expect(await places()).toEqual([]);
});

test('who is on the list already stays as they are, which is said', async () => {
  await menuChosen(TAB, PROFILE);
  const before = await places();
  told = [];
  await menuChosen(TAB, PROFILE);
  expect([await places(), told]).toEqual([before, []]);
  expect(said).toEqual({ text: '✓', title: 'Already on “My shortlist”' });
});

test.each([
  ['a note under a profile, whose author may be another', `${PROFILE}/6650a1b20000000001008400`],
  ['a page of another site', 'https://example.com/'],
  ['nothing', '']
])('a link to %s adds nobody, which is said', async (_, link) => {
  await menuChosen(TAB, link);
  expect(await places()).toEqual([]);
  expect(said).toEqual({ text: '!', title: 'That link is a note. Use the link of the creator’s name' });
});

test('a full disk is said, and nobody is added', async () => {
  const fail = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.memberships.hook('creating', fail);
  await menuChosen(TAB, PROFILE);
  database.memberships.hook('creating').unsubscribe(fail);
  expect(await places()).toEqual([]);
  expect(said).toEqual({ text: '!', title: 'Not saved: the disk is full' });
});

const tab = (url: string) => ({ id: TAB, url, windowId: 1 });

test('the shortcuts add and hide the creator that the reader told of, and hide again is show', async () => {
  const note = 'https://www.xiaohongshu.com/explore/6650a1b20000000001008400';
  await keepTabState(TAB, { state: 'read', page: 'note', creatorId: ID, drift: [], at: AT });
  await shortcutPressed('add-creator', tab(note));
  expect(await places()).toMatchObject([{ creatorId: ID }]);
  await shortcutPressed('hide-creator', tab(note));
  expect((await database.entries.get(ID))?.hiddenAt).toBeDefined();
  await shortcutPressed('hide-creator', tab(note));
  expect((await database.entries.get(ID))?.hiddenAt).toBeUndefined();
});

test('the creator of a profile is known before it was read; on a feed there is none, which is said', async () => {
  await shortcutPressed('add-creator', tab(PROFILE));
  expect(await places()).toHaveLength(1);
  await keepTabState(TAB, { state: 'elsewhere', page: 'feed', creatorId: ID, drift: [], at: AT });
  await shortcutPressed('hide-creator', tab('https://www.xiaohongshu.com/explore'));
  expect((await database.entries.get(ID))?.hiddenAt).toBeUndefined();
  expect(said).toEqual({ text: '!', title: 'No creator on this page. Open a profile or a note first' });
});

test('on the toolbar of a feed stands how many of its creators are on a list, archived places left out', async () => {
  const other = 'a'.repeat(24);
  const cards = [ID, other, 'b'.repeat(24)].map(creatorId => ({ creatorId, post: {} }));
  await keepTabFeed(TAB, { of: '/explore ', cards });
  await keepTabState(TAB, { state: 'elsewhere', page: 'feed', drift: [], at: AT });
  const { showAllToolbars } = await import('@/entrypoints/background/show-page');
  await database.lists.bulkPut([
    { id: 'spring', name: 'Spring', createdAt: AT },
    { id: 'old', name: 'Old', createdAt: AT, archivedAt: AT }
  ]);
  await database.memberships.bulkPut([
    { listId: 'spring', creatorId: ID, addedAt: AT, stage: 'to-vet' },
    { listId: 'spring', creatorId: other, addedAt: AT, stage: 'to-vet', archived: { at: AT } },
    { listId: 'old', creatorId: other, addedAt: AT, stage: 'to-vet' }
  ]);
  await showAllToolbars();
  expect(said).toEqual({ text: '1', title: 'KOL Loupe: 1 creator on this page is on a list' });
  await database.memberships.clear();
  await showAllToolbars();
  expect(said).toEqual({ text: '', title: 'KOL Loupe for Xiaohongshu' });
});
