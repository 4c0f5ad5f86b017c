// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CampaignsView } from '@/components/year/campaigns-view';
import type { Campaign } from '@/lib/shortlist/campaign';
import { database } from '@/lib/shortlist/database';
import { post, postId, reading, work } from '../campaign/campaign-rows';
import { numberedId } from '../export/sample-row';
import { AT, keep, LIST, setTheStage } from '../shortlist-view/stage';

setTheStage();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T08:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const listOf = (n: number) => `7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d400${n}`;
const plan = (fields: Partial<Campaign>, listId = LIST) => database.campaigns.put({ listId, madeAt: AT, ...fields });

function open() {
  render(<CampaignsView isYear={false} />);
  return userEvent.setup();
}

const rowOf = async (name: string) => (await screen.findByRole('link', { name })).closest('tr') as HTMLTableRowElement;
const figure = (row: HTMLElement, name: string) =>
  within(row).getByText(name, { selector: 'dt' }).nextSibling?.textContent;

describe('without a campaign', () => {
  test('nor a list: the first list is named here, and its campaign opens', async () => {
    const user = open();
    expect(await screen.findByRole('heading', { name: 'No campaign yet' })).toBeDefined();
    await user.type(screen.getByLabelText('List name'), 'Summer{Enter}');
    await waitFor(async () => expect(await database.lists.count()).toBe(1));
    const [made] = await database.lists.toArray();
    expect(made?.name).toBe('Summer');
    await waitFor(() => expect(location.hash).toBe(`#/list/${made?.id}/campaign/plan`));
  });

  test('lists are offered to begin with, archived ones are not', async () => {
    await keep({ name: '阿梨' });
    await database.lists.put({ id: listOf(1), name: 'Old', createdAt: AT, archivedAt: AT });
    open();
    const begin = await screen.findByRole('link', { name: 'Begin a campaign for “Spring”' });
    expect(begin.getAttribute('href')).toBe(`#/list/${LIST}/campaign/plan`);
    expect(screen.queryByText('Old')).toBeNull();
    expect(screen.queryByLabelText('List name')).toBeNull();
  });
});

describe('a campaign', () => {
  test('says how far creators, money and posts are, and what is late', async () => {
    await keep(
      { name: '阿梨' },
      { name: '小满', stage: 'negotiating' },
      { name: '青柚', stage: 'creating' },
      { name: '花花', stage: 'published' }
    );
    await database.summaries.where({ creatorId: numberedId(3) }).modify(summary => {
      delete summary.quote;
    });
    await plan({
      goal: 'awareness',
      budgetYuan: 30_000,
      startsOn: '2026-11-01',
      endsOn: '2026-12-20',
      stepDays: { contract: '2026-11-25' }
    });
    await database.publications.bulkPut([
      post('a', 3, { postId: postId(1) }),
      post('b', 3, { plannedOn: '2026-11-27' }),
      post('c', 3, { plannedOn: '2026-12-01' })
    ]);
    // Out for 26 hours, and read an hour after it came out: its first day is to be measured now.
    const [publishedAt, at] = ['2026-11-28T06:00:00.000Z', '2026-11-28T07:00:00.000Z'];
    await database.measurements.put(reading(1, 0, { likes: 5, collects: 2, comments: 1 }, { publishedAt, at }));
    open();
    const row = await rowOf('Spring');
    const words = within(row);
    for (const text of [
      'Running',
      '4 creators',
      '1 being chosen',
      '1 in talks',
      '1 at work',
      '1 with posts out',
      '1 overdue',
      '1 without a price',
      '1 late'
    ])
      expect(words.getByText(text), text).toBeDefined();
    expect(words.queryByText(/^\d+ measured$/)).toBeNull();
    expect(figure(row, 'Budget')).toBe('¥30,000');
    expect(figure(row, 'Agreed')).toBe('¥600');
    expect(figure(row, 'Spent')).toContain('—');
    expect(['Planned', 'Out', 'Measured'].map(name => figure(row, name))).toEqual(['3', '1', '1']);
    const toOpen = words.getByRole('link', { name: '1 to open now: Spring' });
    expect(toOpen.getAttribute('href')).toBe(`#/list/${LIST}/campaign/posts`);
    const parts = within(words.getByRole('navigation', { name: 'Parts of “Spring”' })).getAllByRole('link');
    expect(parts.map(link => link.getAttribute('href'))).toEqual(
      ['plan', 'budget', 'people', 'posts', 'results'].map(part => `#/list/${LIST}/campaign/${part}`)
    );
  });

  test('of which nothing is known shows no figure, and nobody', async () => {
    await keep();
    await plan({});
    open();
    const row = await rowOf('Spring');
    expect(within(row).getByText('Not begun')).toBeDefined();
    expect(within(row).getByText('No dates set')).toBeDefined();
    expect(within(row).getByText('Nobody is on this list yet')).toBeDefined();
    expect(['Budget', 'Agreed', 'Spent'].map(name => figure(row, name)?.startsWith('—'))).toEqual([true, true, true]);
    expect(row.textContent).not.toContain('¥');
  });

  test('follows what is entered meanwhile', async () => {
    await keep({ name: '阿梨', stage: 'contracted' });
    await plan({});
    open();
    expect(figure(await rowOf('Spring'), 'Spent')).toContain('—');
    await database.collaborations.put(work(0, { paid: { fee: 500 } }));
    await waitFor(async () => expect(figure(await rowOf('Spring'), 'Spent')).toBe('¥500'));
  });
});

test('what runs comes first, then what is past its end, not begun, finished; lists without one stand below', async () => {
  await keep({ name: '阿梨' });
  const names = ['Done', 'Later', 'Past', 'Now', 'Plain'];
  await database.lists.bulkPut(names.map((name, n) => ({ id: listOf(n), name, createdAt: AT })));
  await plan({ finishedOn: '2026-11-01' }, listOf(0));
  await plan({ startsOn: '2026-11-30' }, listOf(1));
  await plan({ startsOn: '2026-11-01', endsOn: '2026-11-28' }, listOf(2));
  await plan({ startsOn: '2026-11-29' }, listOf(3));
  open();
  await rowOf('Now');
  const headers = within(screen.getByRole('table', { name: 'Campaigns' })).getAllByRole('rowheader');
  expect(headers.map(head => head.querySelector('a')?.textContent)).toEqual(['Now', 'Past', 'Later', 'Done']);
  const below = screen.getAllByRole('link', { name: /^Begin a campaign for/ });
  expect(below).toHaveLength(2);
});
