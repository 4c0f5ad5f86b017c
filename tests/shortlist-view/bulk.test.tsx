// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useSave } from '@/components/inspection/save';
import { BulkBar } from '@/components/shortlist/bulk-bar';
import { TagsField } from '@/components/shortlist/tags-field';
import { database } from '@/lib/shortlist/database';
import { tagMany } from '@/lib/shortlist/many-entries';
import type { Row } from '@/lib/shortlist/row';
import { numberedId } from '../export/sample-row';
import { speak } from '../words/speak';
import { AT, keep, LIST, setTheStage } from './stage';

setTheStage();
beforeEach(() => speak('en'));

const OTHER = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e60';
const [A, B, C] = [0, 1, 2].map(numberedId);

async function tickedRows(): Promise<Row[]> {
  const [summaries, places, entries] = await Promise.all([
    database.summaries.toArray(),
    database.memberships.where({ listId: LIST }).toArray(),
    database.entries.toArray()
  ]);
  return summaries.map(summary => ({
    summary,
    membership: places.find(({ creatorId }) => creatorId === summary.creatorId),
    entry: entries.find(({ creatorId }) => creatorId === summary.creatorId)
  }));
}

function Bar({ inList }: { inList: boolean }) {
  const rows = useLiveQuery(tickedRows);
  const { save, failure } = useSave();
  if (!rows) return null;
  return (
    <>
      <p>{failure}</p>
      <BulkBar
        rows={rows}
        list={inList ? { id: LIST } : undefined}
        save={save}
        onExport={() => {}}
        onClear={() => {}}
      />
    </>
  );
}

async function open(inList = true) {
  await keep({ name: 'A' }, { name: 'B' }, { name: 'C' });
  await database.lists.put({ id: OTHER, name: 'Summer', createdAt: '2026-11-21T08:00:00.000Z' });
  render(<Bar inList={inList} />);
  await screen.findByText('3 selected');
  return userEvent.setup();
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

const choose = async (user: ReturnType<typeof userEvent.setup>, item: string) => {
  await press(user, 'More actions');
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

const kinds = async () => (await database.journal.toArray()).map(({ what, count }) => [what, count]);

describe('many at once, each as one change', () => {
  test('tags: how many have each, given to all, then taken from all', async () => {
    await tagMany([A ?? ''], { add: ['dry'] }, AT);
    const user = await open();
    await press(user, 'Tags');
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /dry/ });
    expect([box.indeterminate, box.checked]).toEqual([true, false]);
    expect(box.closest('label')?.textContent).toContain('1 of 3');
    await user.click(box);
    await vi.waitFor(() => expect([box.indeterminate, box.checked]).toEqual([false, true]));
    await user.click(box);
    await vi.waitFor(async () => expect((await database.entries.toArray()).flatMap(({ tags }) => tags)).toEqual([]));
    expect(await kinds()).toEqual([
      ['tags', 1],
      ['tags', 2],
      ['tags', 3]
    ]);
  });

  test('priority, and taken back', async () => {
    const user = await open();
    const priorities = async () => (await database.memberships.toArray()).map(({ priority }) => priority);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Set priority' }), 'High');
    await vi.waitFor(async () => expect(await priorities()).toEqual(['high', 'high', 'high']));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Set priority' }), 'none');
    await vi.waitFor(async () => expect(await priorities()).toEqual([undefined, undefined, undefined]));
  });

  const onLists = async () => (await database.memberships.toArray()).map(({ listId }) => listId);

  test('also on another list', async () => {
    const user = await open();
    await press(user, 'Lists');
    await user.click(await screen.findByRole('button', { name: /Summer/ }));
    await vi.waitFor(async () => expect((await onLists()).filter(id => id === OTHER)).toHaveLength(3));
    expect((await onLists()).filter(id => id === LIST)).toHaveLength(3);
  });

  test('moved to a new one', async () => {
    const user = await open();
    await press(user, 'Lists');
    await user.click(await screen.findByRole('radio', { name: 'Move' }));
    await user.type(screen.getByRole('textbox'), 'Autumn{Enter}');
    await vi.waitFor(async () => expect(await onLists()).not.toContain(LIST));
    expect(await onLists()).toHaveLength(3);
    expect((await database.lists.toArray()).map(({ name }) => name)).toContain('Autumn');
  });

  test('a new list that cannot be filled is said', async () => {
    const user = await open();
    vi.spyOn(database.memberships, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await press(user, 'Lists');
    await user.type(await screen.findByRole('textbox'), 'Autumn{Enter}');
    await screen.findByText('disk-full');
  });

  test('archived, brought back, hidden, shown, thrown away', async () => {
    const user = await open();
    await choose(user, 'Archive in this list');
    await vi.waitFor(async () => expect(await kinds()).toEqual([['archived', 3]]));
    await choose(user, 'Bring back');
    await choose(user, 'Not interested');
    await vi.waitFor(async () => expect((await kinds()).at(-1)).toEqual(['hidden', 3]));
    await choose(user, 'Show in feeds again');
    await choose(user, 'Move to trash, with all data');
    await vi.waitFor(async () => expect(await database.trash.count()).toBe(3));
    expect((await kinds()).map(([what]) => what)).toEqual([
      'archived',
      'unarchived',
      'hidden',
      'shown',
      'creator-trashed'
    ]);
  });
});

test('who is archived already keeps day and reason', async () => {
  const user = await open();
  const archived = { at: '2026-11-01T00:00:00.000Z', why: 'too dear' };
  await database.memberships.update([LIST, C ?? ''], { archived });
  await screen.findByText('3 selected');
  await choose(user, 'Archive in this list');
  await vi.waitFor(async () => expect(await kinds()).toEqual([['archived', 2]]));
  expect((await database.memberships.get([LIST, C ?? '']))?.archived).toEqual(archived);
});

test('outside of a list nothing of a list can be done', async () => {
  const user = await open(false);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  await press(user, 'More actions');
  expect((await screen.findAllByRole('menuitem')).map(item => item.textContent)).toEqual([
    'Not interested',
    'Move to trash, with all data'
  ]);
});

function Field() {
  const entry = useLiveQuery(() => database.entries.get(A ?? ''));
  const { save } = useSave();
  return <TagsField creatorId={A ?? ''} stored={entry?.tags ?? []} save={save} />;
}

describe('the tags of one', () => {
  const tags = async () => (await database.entries.get(A ?? ''))?.tags;

  test('those in use are offered, the most used first, and one is taken by a click', async () => {
    await tagMany([B ?? '', C ?? ''], { add: ['dry'] }, AT);
    await tagMany([C ?? ''], { add: ['paid'] }, AT);
    render(<Field />);
    const offered = await screen.findByRole('group');
    expect(
      within(offered)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    ).toEqual(['dry', 'paid']);
    await userEvent.click(within(offered).getByText('paid'));
    await vi.waitFor(async () => expect(await tags()).toEqual(['paid']));
  });

  test('a comma ends one, Backspace takes the last, and another window’s come and go', async () => {
    render(<Field />);
    const field = screen.getByRole('textbox');
    await userEvent.type(field, 'dry，paid,');
    await vi.waitFor(async () => expect(await tags()).toEqual(['dry', 'paid']));
    await userEvent.type(field, '{Backspace}');
    await vi.waitFor(async () => expect(await tags()).toEqual(['dry']));
    await tagMany([A ?? ''], { add: ['theirs'], remove: ['dry'] }, AT);
    await screen.findByText('theirs');
    await vi.waitFor(() => expect(screen.queryByText('dry')).toBeNull());
  });
});
