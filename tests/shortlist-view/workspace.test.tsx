// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Table } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { Workspace } from '@/components/shortlist/workspace';
import { database } from '@/lib/shortlist/database';
import type { Summary } from '@/lib/shortlist/summary';
import { numberedId } from '../export/sample-row';
import { AT, keep, LIST, setTheStage } from './stage';

setTheStage();

/** The names from top to bottom. */
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('button')[0]?.textContent);

async function open(): Promise<ReturnType<typeof userEvent.setup>> {
  render(<Workspace />);
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

async function openTable() {
  const user = await open();
  await screen.findByRole('grid');
  return user;
}

describe('sorting', () => {
  test('best score first, provisional last; a click sorts by that column, another turns it', async () => {
    const followers = (value: number) => ({
      value,
      low: value,
      high: value,
      precision: 'exact' as const,
      text: `${value}`
    });
    await keep(
      { name: 'guess', score: 99, provisional: true, facts: { followers: followers(20) } },
      { name: 'good', score: 60, facts: { followers: followers(10) } },
      { name: 'best', score: 90, facts: { followers: followers(30) } }
    );
    const user = await openTable();
    expect(names()).toEqual(['best', 'good', 'guess']);
    const sorted = () => screen.getAllByRole('columnheader').filter(header => header.hasAttribute('aria-sort'));
    expect(sorted().map(header => [header.textContent, header.getAttribute('aria-sort')])).toEqual([
      ['Score', 'descending']
    ]);

    await user.click(screen.getByRole('button', { name: 'Followers' }));
    expect(names()).toEqual(['best', 'guess', 'good']);
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['good', 'guess', 'best']);
    expect(sorted().map(header => [header.textContent, header.getAttribute('aria-sort')])).toEqual([
      ['Followers', 'ascending']
    ]);
  });
});

describe('removing', () => {
  test('takes the ticked off the list, offers the way back, and undo puts them where they were', async () => {
    await keep({ name: 'A', score: 90, stage: 'contracted' }, { name: 'B', score: 80 }, { name: 'C', score: 70 });
    const user = await openTable();
    await user.click(screen.getByRole('checkbox', { name: 'Select A' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select C' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));

    await screen.findAllByText('Removed 2 creators from “Spring”');
    await vi.waitFor(() => expect(names()).toEqual(['B']));
    expect(screen.queryByRole('toolbar')).toBeNull();

    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    await vi.waitFor(() => expect(names()).toEqual(['A', 'B', 'C']));
    expect(await database.memberships.get([LIST, numberedId(0)])).toMatchObject({ stage: 'contracted' });
  });

  test('a write that the browser refuses is said in amber and changes nothing', async () => {
    await keep({ name: 'A' });
    const user = await openTable();
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(database.memberships, 'bulkDelete').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await user.click(screen.getByRole('checkbox', { name: 'Select A' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect((await screen.findByText('Not saved: the disk is full')).closest('.notice')?.className).toContain('warn');
    expect(names()).toEqual(['A']);
    expect(screen.queryByText(/^Removed/)).toBeNull();
  });
});

test('the stage of one, then of several', async () => {
  await keep({ name: 'A' }, { name: 'B' });
  const user = await openTable();
  await user.hover(screen.getByRole('combobox', { name: 'Stage of A' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stage of A' }), 'Contacted');
  await vi.waitFor(async () =>
    expect(await database.memberships.get([LIST, numberedId(0)])).toMatchObject({ stage: 'contacted' })
  );
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Set stage' }), 'Contracted');
  await vi.waitFor(async () =>
    expect((await database.memberships.toArray()).map(({ stage }) => stage)).toEqual(['contracted', 'contracted'])
  );
});

test('tags and note are kept as they are typed', async () => {
  await keep({ name: 'A' });
  const user = await openTable();
  await user.click(screen.getByRole('button', { name: /^.*Edit tags and note of A$/ }));
  await user.type(screen.getByLabelText('Tags, separated by commas'), 'dry skin，reviews, ');
  await user.type(screen.getByLabelText('Note'), 'asked');
  await vi.waitFor(
    async () =>
      expect(await database.entries.get(numberedId(0))).toMatchObject({ tags: ['dry skin', 'reviews'], note: 'asked' }),
    { timeout: 5_000 }
  );
  await user.keyboard('{Escape}');
  const row = screen.getByRole('row', { name: /Select A|A/ });
  await vi.waitFor(() => expect(within(row).getByText('dry skin').closest('.chip')).not.toBeNull());
});

describe('what is there when nobody is', () => {
  test('an empty list says whose turn it is', async () => {
    await keep();
    await open();
    await screen.findByText('“Spring” has nobody yet');
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
  });

  test('no list and no creator', async () => {
    await open();
    await screen.findByText('No creators seen yet');
  });

  test('a list that is gone', async () => {
    location.hash = '#/list/00000000-0000-4000-8000-000000000000';
    render(<Workspace />);
    await screen.findByText('This list does not exist');
  });

  test('reading is not empty', async () => {
    await keep({ name: 'A' });
    render(<Workspace />);
    expect(screen.getByRole('status', { name: 'Reading the list' })).toBeDefined();
    expect(screen.queryByText(/nobody|No creators/)).toBeNull();
    await screen.findByRole('grid');
  });

  test('a list whose creators are still being read is not empty', async () => {
    await keep({ name: 'A' });
    vi.spyOn(database, 'table').mockReturnValue({
      bulkGet: () => new Promise<Summary[]>(() => undefined)
    } as unknown as Table);
    await open();
    expect(screen.getByRole('status', { name: 'Reading the list' })).toBeDefined();
    expect(screen.queryByText(/nobody/)).toBeNull();
  });

  test('a database that cannot be read is not empty either', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(database.lists, 'toArray').mockRejectedValue(new Error('closed'));
    render(<Workspace />);
    await screen.findByText('The list could not be read');
  });
});

describe('the drawer', () => {
  test('opens beside the table, steps through it as sorted, and gives the focus back', async () => {
    await keep({ name: 'A', score: 70 }, { name: 'B', score: 90 });
    const user = await openTable();
    await user.click(screen.getByRole('button', { name: 'B' }));
    const drawer = screen.getByRole('complementary');
    await vi.waitFor(() => expect(drawer.textContent).toContain('was not read yet'));
    expect(drawer.contains(document.activeElement)).toBe(true);
    expect(within(drawer).getByRole('button', { name: 'Previous creator' })).toHaveProperty('disabled', true);
    await user.click(within(drawer).getByRole('button', { name: 'Next creator' }));
    expect(screen.getByRole('button', { name: 'A' }).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'A' }));
  });

  test('shows what is stored: the verdict and what the user can tell', async () => {
    await keep({ name: 'A' });
    await database.creators.put({ id: numberedId(0), firstSeenAt: AT, lastSeenAt: AT });
    const user = await openTable();
    await user.click(screen.getByRole('button', { name: 'A' }));
    const drawer = screen.getByRole('complementary');
    await within(drawer).findByText('Provisional');
    await user.click(within(drawer).getByRole('button', { name: 'Add Follower history' }));
    within(drawer).getByLabelText('Choose a file');
  });

  test('opens for the creator that the address asks for', async () => {
    await keep({ name: 'A' }, { name: 'B' });
    location.hash = `#/all/${numberedId(1)}`;
    const user = await openTable();
    await screen.findByRole('complementary');
    expect(screen.getByRole('button', { name: 'B' }).getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

test('a new list opens', async () => {
  await keep({ name: 'A' });
  const user = await openTable();
  await user.click(screen.getByRole('button', { name: 'New list' }));
  await user.keyboard('Summer{Enter}');
  await screen.findByText('“Summer” has nobody yet');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Summer');
});

test('everyone: no stage, nothing to leave', async () => {
  await keep({ name: 'A' });
  location.hash = '#/all';
  const user = await openTable();
  expect(screen.queryByRole('columnheader', { name: 'Stage' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Select A' }));
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
});

test('a hostile name stays text', async () => {
  const name = '<img src=x onerror=alert(1)>\u202e';
  await keep({ name });
  await openTable();
  expect(names()).toEqual([name]);
  expect(document.querySelector('table img')).toBeNull();
});
