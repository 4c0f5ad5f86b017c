// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TrashView } from '@/components/shortlist/trash-view';
import { database } from '@/lib/shortlist/database';
import { trashCreators, trashList } from '@/lib/shortlist/trash';
import type { Trashed } from '@/lib/shortlist/trashed';
import { numberedId } from '../export/sample-row';
import { speak } from '../words/speak';
import { keep, LIST, setTheStage } from './stage';

setTheStage();
beforeEach(() => speak('en'));

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const thing = (n: number, days: number, more: Partial<Trashed> = {}): Trashed => ({
  id: `thing-${n}`,
  at: ago(days),
  kind: 'view',
  name: `View ${n}`,
  rows: {},
  ...more
});
const rows = () => screen.getAllByRole('row').slice(1);

test('an empty trash says what would be there', async () => {
  render(<TrashView />);
  await screen.findByRole('heading', { level: 2 });
  expect(screen.queryByRole('button', { name: 'Empty trash' })).toBeNull();
});

test.each<[number, string, string]>([
  [0.01, '29 days left', '还有 29 天'],
  [28.01, '1 day left', '还有 1 天'],
  [29.01, 'Last day', '最后一天']
])('after %d days it says how long it waits', async (days, english, chinese) => {
  await database.trash.put(thing(1, days));
  for (const [language, words] of [
    ['en', english],
    ['zh_CN', chinese]
  ] as const) {
    speak(language);
    const { unmount } = render(<TrashView />);
    await screen.findByText(words);
    unmount();
  }
});

test('last thrown away first, a list with how many were on it', async () => {
  await keep({ name: 'A' }, { name: 'B' });
  await trashList(LIST, ago(3));
  await trashCreators([numberedId(0)], ago(2));
  render(<TrashView />);
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
  await database.trash.put(thing(2, 4, { kind: 'creator', name: '三木' }));
  await vi.waitFor(() => expect(rows()).toHaveLength(2));
  const [list, creator] = rows();
  expect(list?.textContent).toContain('Spring');
  expect(list?.textContent).toContain('2 creators');
  expect(creator?.textContent).toContain('三木');
});

const about = { listId: LIST, creatorId: numberedId(0) };
const work = {
  collaborations: [about],
  publications: [
    { id: 'p1', ...about },
    { id: 'p2', ...about }
  ]
};

test.each<[Partial<Trashed>, string, string]>([
  [
    { kind: 'list', rows: { campaigns: [{ listId: LIST, madeAt: ago(9) }], ...work } },
    'View 1List0 creators, campaign, work with 1 creator, 2 posts',
    'View 1名单0 位、项目、与 1 位的合作、2 篇项目笔记'
  ],
  [{ kind: 'list' }, 'View 1List0 creators', 'View 1名单0 位'],
  [
    { kind: 'creator', rows: work },
    'View 1Creatorwork in 1 campaign, 2 posts',
    'View 1创作者1 个项目里的合作、2 篇项目笔记'
  ],
  [{ kind: 'creator' }, 'View 1Creator', 'View 1创作者']
])('%j: what went with it is named', async (more, english, chinese) => {
  await database.trash.put(thing(1, 1, more));
  for (const [language, words] of [
    ['en', english],
    ['zh_CN', chinese]
  ] as const) {
    speak(language);
    const { unmount } = render(<TrashView />);
    await vi.waitFor(() => expect(rows()[0]?.querySelector('td')?.textContent).toBe(words));
    unmount();
  }
});

describe('what can be done', () => {
  async function open(...things: Trashed[]) {
    await database.trash.bulkPut(things);
    render(<TrashView />);
    await vi.waitFor(() => expect(rows()).toHaveLength(things.length));
    return userEvent.setup();
  }

  test('with a campaign: deleting for good names it first, fetching back afterwards', async () => {
    const user = await open(thing(1, 1, { kind: 'list', name: 'Spring', rows: work }));
    await user.click(screen.getByRole('button', { name: 'Delete “Spring” for good' }));
    expect(screen.getByRole('alertdialog').textContent).toContain(
      'Gone with it: 0 creators, work with 1 creator, 2 posts.'
    );
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Fetch back “Spring”' }));
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('“Spring” is back: 0 creators, work with 1 creator, 2 posts')
    );
    expect(await database.publications.count()).toBe(2);
  });

  test('fetching back says so, and the focus goes on', async () => {
    await keep({ name: 'A' });
    await trashList(LIST, ago(1));
    render(<TrashView />);
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch back “Spring”' }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Spring'));
    expect(await database.memberships.count()).toBe(1);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('deleting for good asks once, and cancelling keeps it', async () => {
    const user = await open(thing(1, 1), thing(2, 2));
    const press = () => user.click(screen.getByRole('button', { name: 'Delete “View 1” for good' }));
    await press();
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Cancel' }));
    expect(await database.trash.count()).toBe(2);
    await press();
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete for good' }));
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect((await database.trash.toArray()).map(({ name }) => name)).toEqual(['View 2']);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('View 1'));
  });

  test('emptying asks once and takes all', async () => {
    const user = await open(thing(1, 1), thing(2, 2));
    await user.click(screen.getByRole('button', { name: 'Empty trash' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Empty trash' }));
    await vi.waitFor(async () => expect(await database.trash.count()).toBe(0));
    await screen.findByRole('heading', { level: 2 });
    expect(screen.getByRole('status').textContent).not.toBe('');
  });

  test('a hundred are shown at first, more when asked for', async () => {
    await database.trash.bulkPut(Array.from({ length: 130 }, (_, n) => thing(n, 1 + n / 10)));
    render(<TrashView />);
    await vi.waitFor(() => expect(rows()).toHaveLength(100), { timeout: 20_000 });
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    await vi.waitFor(() => expect(rows()).toHaveLength(130), { timeout: 20_000 });
  });

  test('a write that the browser refuses is said', async () => {
    const user = await open(thing(1, 1));
    vi.spyOn(database.trash, 'bulkDelete').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await user.click(screen.getByRole('button', { name: 'Fetch back “View 1”' }));
    await screen.findByText('Not saved: the disk is full');
    expect(rows()).toHaveLength(1);
  });
});
