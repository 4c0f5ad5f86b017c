// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/panel';
import type { FeedCard } from '@/lib/evidence/feed';
import { database } from '@/lib/shortlist/database';
import { keepTabFeed, keepTabState, type TabState } from '@/lib/tabs';
import { exactly, reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { answerPage, keep, pageOf, setTheStage, TAB } from '../inspection/stage';

setTheStage();
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});

const AT = '2026-11-20T08:15:02.000Z';
const onFeed: TabState = { state: 'elsewhere', page: 'feed', drift: [], at: AT };
const id = (n: number) => n.toString(16).padStart(24, '0');
const card = (n: number): FeedCard => ({
  creatorId: id(n),
  nickname: `creator ${n}`,
  post: { id: n.toString(16).padStart(24, 'f'), title: `note ${n}`, likes: exactly(1_284) }
});

/** Opens the panel beside a tab whose page is in this state; cards pass from 1 on, so that the last stands first. */
async function openBeside(page: TabState | undefined, cards = 0) {
  await keepTabFeed(
    TAB,
    cards === 0 ? undefined : { of: '/explore ', cards: Array.from({ length: cards }, (_, n) => card(n + 1)) }
  );
  await keepTabState(TAB, page);
  render(<Panel first={{ tabId: TAB, ...(page && { page }) }} />);
  return userEvent.setup();
}
const rows = () => within(screen.getByRole('list', { name: 'On this page' })).getAllByRole('listitem');
const placed = async () => (await database.memberships.toArray()).map(({ creatorId }) => creatorId).toSorted();

test('by key: J and K move, A adds with the name on the card, H hides and shows, U takes back', async () => {
  const user = await openBeside(onFeed, 4);
  await screen.findByText('4 seen while scrolling');
  await user.keyboard('jjjk');
  expect(document.activeElement?.textContent).toContain('creator 3');
  await user.keyboard('a');
  await waitFor(async () => expect(await placed()).toEqual([id(3)]));
  expect((await database.entries.get(id(3)))?.knownAs).toBe('creator 3');
  await screen.findByRole('button', { name: 'Add creator 3 to the shortlist', pressed: true });
  await user.keyboard('jh');
  await screen.findByRole('button', { name: 'Undo hiding creator 2' });
  await user.keyboard('a');
  await user.keyboard('h');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo hiding creator 2' })).toBeNull());
  expect(await placed()).toEqual([id(3)]);
  await user.keyboard('u');
  await screen.findByRole('button', { name: 'Undo hiding creator 2' });
  await user.keyboard('uu');
  await waitFor(async () => expect(await placed()).toEqual([]));
});

test('ticked by X and the space bar, several are added as one change', async () => {
  const user = await openBeside(onFeed, 5);
  await screen.findByText('5 seen while scrolling');
  await user.keyboard('jxj j');
  await user.keyboard('x');
  await screen.findByText('3 selected');
  await user.keyboard('a');
  await waitFor(async () => expect(await placed()).toEqual([id(3), id(4), id(5)]));
  await waitFor(() => expect(screen.queryByText('3 selected')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await placed()).toEqual([]));
});

test('the chips choose whom to see, and each says how many', async () => {
  await database.lists.put({ id: 'spring', name: 'Spring', createdAt: AT });
  await database.memberships.put({ listId: 'spring', creatorId: id(2), addedAt: AT, stage: 'to-vet' });
  const user = await openBeside(onFeed, 3);
  await user.click(await screen.findByRole('button', { name: /^In list/ }));
  expect(rows()).toHaveLength(1);
  expect(rows()[0]?.textContent).toContain('creator 2');
  await user.click(screen.getByRole('button', { name: /^Scored/ }));
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(rows()).toHaveLength(3);
});

test('of a thousand only those in sight are drawn', async () => {
  await openBeside(onFeed, 1_000);
  await screen.findByText('1,000 seen while scrolling');
  expect(screen.getAllByRole('checkbox').length).toBeLessThan(60);
});

test('one who was never read leads to their page by a link', async () => {
  const user = await openBeside(onFeed, 1);
  await user.click(await screen.findByRole('button', { name: /note 1/ }));
  const link = await screen.findByRole('link', { name: 'Open the profile of creator 1' });
  expect(link.getAttribute('href')).toBe(`https://www.xiaohongshu.com/user/profile/${id(1)}`);
});

test('says plainly that a page shows nobody, and what to do', async () => {
  await openBeside(undefined);
  await screen.findByRole('heading', { name: 'No creators on this page' });
  screen.getByRole('link', { name: 'Open Xiaohongshu' });
});

test('the page’s own data is looked into as the panel opens and as the tab is chosen, never because the user browsed on', async () => {
  const asked = answerPage();
  const first = await keep({ profile: { ...example.profile, nickname: reading('小满') } });
  const second = await keep({ id: 'a'.repeat(24), profile: { ...example.profile, nickname: reading('青柚') } });
  const user = await openBeside(pageOf(first));
  await screen.findByRole('heading', { level: 1, name: '小满' });
  await waitFor(() => expect(asked).toEqual([`read-live ${TAB}`]));
  await act(() => keepTabState(TAB, pageOf(second)));
  await screen.findByRole('heading', { level: 1, name: '青柚' });
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(asked).toHaveLength(1);
  await user.click(screen.getByRole('tab', { name: /On this page/ }));
  await user.click(screen.getByRole('tab', { name: 'This creator' }));
  await waitFor(() => expect(asked).toHaveLength(2));
});

test('chosen on a feed, the tab looks into no profile that comes after', async () => {
  const asked = answerPage();
  const creator = await keep({ profile: { ...example.profile, nickname: reading('小满') } });
  const user = await openBeside(onFeed, 1);
  await user.click(await screen.findByRole('tab', { name: 'This creator' }));
  await act(() => keepTabState(TAB, pageOf(creator)));
  await screen.findByRole('heading', { level: 1, name: '小满' });
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(asked).toEqual([]);
  await user.click(await screen.findByRole('button', { name: /^Read/ }));
  await waitFor(() => expect(asked).toHaveLength(1));
});

test('the list says how far it is, links to the next one and to those after, and opens nothing', async () => {
  const opened = vi.spyOn(window, 'open');
  const creator = await keep({ profile: { ...example.profile, nickname: reading('小满') } });
  await database.lists.put({ id: 'spring', name: 'Spring', createdAt: AT });
  await database.memberships.bulkPut(
    [creator, id(1), id(2)].map((creatorId, n) => ({
      listId: 'spring',
      creatorId,
      addedAt: `2026-11-2${n}T00:00:00.000Z`,
      stage: 'to-vet' as const
    }))
  );
  const user = await openBeside(onFeed, 1);
  await user.click(await screen.findByRole('tab', { name: /^List/ }));
  await screen.findByText('1 of 3 inspected');
  const links = screen.getAllByRole('link').map(link => link.getAttribute('href'));
  expect(links.filter(link => link?.endsWith(id(1)))).toHaveLength(2);
  expect(links.filter(link => link?.endsWith(id(2)))).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: /小满/ }));
  await screen.findByRole('heading', { level: 1, name: '小满' });
  expect(opened).not.toHaveBeenCalled();
});

test('follows the active tab of its own window alone', async () => {
  await keepTabState(78, onFeed);
  await keepTabFeed(78, { of: '/search_result 面霜', cards: [card(9)] });
  const listeners: ((active: { tabId: number; windowId: number }) => void)[] = [];
  vi.spyOn(browser.tabs.onActivated, 'addListener').mockImplementation(listener => void listeners.push(listener));
  render(<Panel first={{ windowId: 1, ownTabId: 5 }} />);
  await screen.findByRole('heading', { name: 'No creators on this page' });
  const activate = (tabId: number, windowId: number) =>
    act(() => {
      for (const tell of listeners) tell({ tabId, windowId });
    });
  activate(78, 2);
  activate(5, 1);
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(screen.queryByText('Search “面霜”')).toBeNull();
  activate(78, 1);
  await screen.findByText('Search “面霜”');
});
