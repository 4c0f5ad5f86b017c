// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { describe, expect, test, vi } from 'vitest';
import { ListNav } from '@/components/shortlist/list-nav';
import { usePlace } from '@/components/shortlist/place';
import { database } from '@/lib/shortlist/database';
import { allLists, renameList } from '@/lib/shortlist/lists';
import { AT, keep, LIST, setTheStage } from './stage';

setTheStage();

const OTHER = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e60';

function Nav() {
  const lists = useLiveQuery(allLists);
  const place = usePlace();
  return lists ? <ListNav lists={lists} place={place} /> : null;
}

async function open() {
  await keep({ name: 'A' }, { name: 'B' });
  await database.lists.put({ id: OTHER, name: 'Summer', createdAt: '2026-11-21T08:00:00.000Z' });
  location.hash = `#/list/${LIST}`;
  render(<Nav />);
  await screen.findByRole('link', { name: 'Spring 2' });
  return userEvent.setup();
}

const name = async (id = LIST) => (await database.lists.get(id))?.name;

async function choose(user: ReturnType<typeof userEvent.setup>, item: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Actions for “Spring”' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

describe('renaming a list in its place', () => {
  async function begin() {
    const user = await open();
    await choose(user, 'Rename');
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /Spring/ });
    return { user, field };
  }

  test('Enter keeps the name and goes on at the list', async () => {
    const { user, field } = await begin();
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, ' Autumn {Enter}');
    const link = await screen.findByRole('link', { name: 'Autumn 2' });
    expect(await name()).toBe('Autumn');
    expect(document.activeElement).toBe(link);
  });

  test.each(['{Escape}', '{Enter}'])('nothing typed and %s is no change', async key => {
    const { user } = await begin();
    await user.keyboard(key);
    await screen.findByRole('link', { name: 'Spring 2' });
    expect(await database.journal.count()).toBe(0);
  });

  test('Escape leaves it as it was', async () => {
    const { user, field } = await begin();
    await user.type(field, 'x{Escape}');
    expect(document.activeElement).toBe(await screen.findByRole('link', { name: 'Spring 2' }));
    expect(await name()).toBe('Spring');
  });

  test('a name that is taken is said until another is typed, and leaving then keeps the old one', async () => {
    const { user, field } = await begin();
    await user.clear(field);
    await user.type(field, 'Summer{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Another list is called “Summer” already.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.type(field, ' 2');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.clear(field);
    await user.type(field, 'Summer{Enter}');
    await screen.findByRole('alert');
    await user.tab();
    await screen.findByRole('link', { name: 'Spring 2' });
    expect(await name()).toBe('Spring');
  });

  test('another window’s name comes into the field, and leaving does not turn it back', async () => {
    const { user, field } = await begin();
    await act(() => renameList(LIST, 'Theirs', AT));
    await vi.waitFor(() => expect(field.value).toBe('Theirs'));
    await user.tab();
    await screen.findByRole('link', { name: 'Theirs 2' });
    expect(await name()).toBe('Theirs');
  });

  test.each([
    ['Keep yours', 'Mine'],
    ['Take theirs', 'Theirs']
  ])('typed here and there: %s', async (answer, kept) => {
    const { user, field } = await begin();
    await user.clear(field);
    await user.type(field, 'Mine');
    await act(() => renameList(LIST, 'Theirs', AT));
    await screen.findByText('Changed in another window: “Theirs”');
    expect(field.value).toBe('Mine');
    await user.click(screen.getByRole('button', { name: answer }));
    await screen.findByRole('link', { name: `${kept} 2` });
    expect(await name()).toBe(kept);
  });
});

describe('the menu of a list', () => {
  test('opens on the right button, and the focus comes back', async () => {
    const user = await open();
    await user.pointer({ keys: '[MouseRight]', target: screen.getByRole('link', { name: 'Spring 2' }) });
    await screen.findByRole('menu');
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Actions for “Spring”');
  });

  test('archives into a closed group at the end, and brings back', async () => {
    const user = await open();
    await choose(user, 'Archive');
    const group = (await screen.findByText('Archived lists')).closest('details');
    expect(group?.open).toBe(false);
    expect((await database.lists.get(LIST))?.archivedAt).toBeDefined();
    if (!group) throw new Error('no group');
    await user.click(within(group).getByText('Archived lists'));
    await choose(user, 'Bring back');
    await vi.waitFor(() => expect(screen.queryByText('Archived lists')).toBeNull());
    expect((await database.lists.get(LIST))?.archivedAt).toBeUndefined();
  });

  test('throws it away with its places; the creators stay, and whoever looked at it goes on to all', async () => {
    const user = await open();
    await choose(user, 'Move to trash');
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: 'Spring 2' })).toBeNull());
    expect([await database.memberships.count(), await database.summaries.count()]).toEqual([0, 2]);
    expect(await database.trash.count()).toBe(1);
    expect(location.hash).toBe('#/all');
  });
});
