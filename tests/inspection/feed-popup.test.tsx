// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { App } from '@/entrypoints/popup/app';
import type { FeedCard } from '@/lib/evidence/feed';
import { database } from '@/lib/shortlist/database';
import { keepTabFeed, keepTabState, type TabState } from '@/lib/tabs';
import { exactly, reading } from '@/tests/measures/evidence';
import { example } from '@/tests/report/example';
import { keep, pageOf, setTheStage, TAB } from './stage';

setTheStage();

const AT = '2026-11-20T08:15:02.000Z';
const feed: TabState = { state: 'elsewhere', page: 'feed', drift: [], at: AT };
const passed = (n: number, facts: Partial<FeedCard> = {}): FeedCard => ({
  creatorId: n.toString(16).padStart(24, '0'),
  nickname: `creator ${n}`,
  post: { id: n.toString(16).padStart(24, 'f'), title: `note ${n}`, likes: exactly(1_284) },
  ...facts
});

async function openOnFeed(cards: FeedCard[], state: TabState = feed, tabId = TAB) {
  await keepTabFeed(tabId, { of: 'explore', cards });
  render(<App subject={{ tabId, page: state }} />);
  return userEvent.setup();
}
const rows = () =>
  within(screen.getByText('On this page').closest('section') ?? document.body).getAllByRole('listitem');

test('counts the creators, names new ones, and links to their pages on the site of the tab', async () => {
  const { id } = await browser.tabs.create({
    url: 'https://www.rednote.com/search_result?keyword=x&xsec_token=SECRET'
  });
  const hot = { title: 'hot', likes: exactly(23_000) };
  await openOnFeed([passed(1), passed(2), passed(2, { post: hot })], feed, id);
  await screen.findByText('2 creators, 0 seen before');
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    'ccreator 2new2 notesup to 23K likeshot—',
    'ccreator 1new1,284 likesnote 1—'
  ]);
  const link = screen.getByRole('link', { name: /creator 1/ });
  expect(link.getAttribute('href')).toBe('https://www.rednote.com/user/profile/000000000000000000000001');
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
});

test('one seen before stands with score, day and lists; a click opens what is stored, and Back leads to the feed', async () => {
  const id = await keep({ profile: { ...example.profile, nickname: reading('小满') } });
  await database.lists.bulkPut([
    { id: 'spring', name: 'Spring', createdAt: AT },
    { id: 'baby', name: 'Baby', createdAt: AT }
  ]);
  await database.memberships.put({ listId: 'spring', creatorId: id, addedAt: AT, stage: 'to-vet' });
  const other = await keep({ id: 'a'.repeat(24) });
  await database.memberships.put({ listId: 'baby', creatorId: other, addedAt: AT, stage: 'to-vet' });
  const user = await openOnFeed([
    passed(1),
    passed(3, { creatorId: other, nickname: '青柚' }),
    passed(2, { creatorId: id, nickname: '小满新名' })
  ]);
  await screen.findByText('3 creators, 2 seen before');
  const [row, next] = rows();
  expect(next?.textContent).toContain('青柚In “Baby”seen');
  expect(row?.textContent).toMatch(/^小小满新名In “Spring”seen .+1,284 likesnote 2~?\d+$/);
  within(row ?? document.body).getByRole('img', { name: /of 100 points measured$/ });
  expect(screen.getByRole('link', { name: 'Open the profile of 小满新名' }).getAttribute('href')).toBe(
    `https://www.xiaohongshu.com/user/profile/${id}`
  );
  await user.click(screen.getByRole('button', { name: /小满新名/ }));
  await screen.findByRole('heading', { level: 1, name: '小满' });
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await screen.findByText('3 creators, 2 seen before');
});

test('where the tab is gone, the links lead to the first of the two sites', async () => {
  await openOnFeed([passed(1)]);
  const link = await screen.findByRole('link', { name: /creator 1/ });
  expect(link.getAttribute('href')).toBe('https://www.xiaohongshu.com/user/profile/000000000000000000000001');
});

test('goes on while cards pass', async () => {
  await openOnFeed([passed(1)]);
  await screen.findByText('1 creator, 0 seen before');
  await act(() => keepTabFeed(TAB, { of: 'explore', cards: [passed(1), passed(2)] }));
  await screen.findByText('2 creators, 0 seen before');
});

test('a thousand creators are counted, the last 200 listed', async () => {
  await openOnFeed(Array.from({ length: 1_000 }, (_, n) => passed(n)));
  await screen.findByText('1,000 creators, 0 seen before');
  expect(rows()).toHaveLength(200);
  expect(rows()[0]?.textContent).toContain('creator 999');
  screen.getByText('The last 200 of 1,000 are listed.');
});

test('without cards stands what stood there before', async () => {
  await openOnFeed([]);
  await screen.findByRole('heading', { name: 'Open a creator’s profile' });
});

test('a wall over the feed is told above those who passed before it', async () => {
  await openOnFeed([passed(1)], { ...feed, state: 'refused', reason: 'captcha' });
  await screen.findByText('Xiaohongshu asks you to verify');
  await screen.findByText('1 creator, 0 seen before');
});

test('a note opened over the feed shows its author', async () => {
  const id = await keep({ profile: { ...example.profile, nickname: reading('小满') } });
  await openOnFeed([passed(1)]);
  await screen.findByText('1 creator, 0 seen before');
  await act(() => keepTabState(TAB, pageOf(id, { page: 'note' })));
  await screen.findByRole('heading', { level: 1, name: '小满' });
});

test('a hostile name and title are text', async () => {
  const words = `<img src=x>${'长'.repeat(10_000)}`;
  await openOnFeed([passed(1, { nickname: words, post: { title: words } })]);
  await screen.findByText('1 creator, 0 seen before');
  expect(document.querySelector('img')).toBeNull();
  expect(rows()[0]?.textContent).toContain(words);
});
