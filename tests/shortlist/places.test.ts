import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { writeNote } from '@/lib/shortlist/entries';
import { lastChange } from '@/lib/shortlist/journal';
import { archiveList, createList } from '@/lib/shortlist/lists';
import { hide, show, tagMany } from '@/lib/shortlist/many-entries';
import { addToList, archive, moveStage, moveToList } from '@/lib/shortlist/places';
import { undo } from '@/lib/shortlist/undo';
import { creatorId } from './seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const [ONE = '', TWO = '', THREE = ''] = [1, 2, 3].map(creatorId);
let spring = '';
let reserve = '';

beforeEach(async () => {
  spring = (await createList('春季', at(0))).id;
  reserve = (await createList('备选', at(0))).id;
});
afterEach(() => Promise.all(database.tables.map(table => table.clear())));

const place = (listId: string, id: string) => database.memberships.get([listId, id]);

describe('a change counts creators, however many rows of each it touched', () => {
  const named = [ONE, TWO].map(id => ({ creatorId: id, nickname: id.slice(-2) }));
  test.each<[string, number, () => Promise<unknown>]>([
    ['added with their names', 2, () => addToList(reserve, named, at(2))],
    ['moved', 2, () => moveToList(spring, reserve, [ONE, TWO], at(2))],
    ['moved, of whom one was on no list', 1, () => moveToList(spring, reserve, [ONE, THREE], at(2))],
    ['given a tag that one of them had', 1, () => tagMany([ONE, TWO], { add: ['测评'] }, at(2))]
  ])('%s', async (_what, count, change) => {
    await addToList(spring, [{ creatorId: ONE }, { creatorId: TWO }], at(1));
    await tagMany([TWO], { add: ['测评'] }, at(1));
    await change();
    expect(await lastChange()).toMatchObject({ at: at(2), count });
  });
});

describe('moving', () => {
  test('keeps stage and priority, and leaves who is there as they are', async () => {
    await addToList(spring, [{ creatorId: ONE }, { creatorId: TWO }], at(1));
    await addToList(reserve, [{ creatorId: TWO }], at(1));
    await moveStage(spring, [ONE, TWO], 'contacted', at(2));
    await moveToList(spring, reserve, [ONE, TWO], at(3));
    expect(await place(spring, ONE)).toBeUndefined();
    expect(await place(reserve, ONE)).toMatchObject({ stage: 'contacted', addedAt: at(3) });
    expect(await place(reserve, TWO)).toMatchObject({ stage: 'to-vet', addedAt: at(1) });
  });

  test('brings back whom the other list has archived: nobody is out of sight on both', async () => {
    await addToList(spring, [{ creatorId: ONE }], at(1));
    await addToList(reserve, [{ creatorId: ONE }], at(1));
    await archive(reserve, [ONE], at(2));
    await moveToList(spring, reserve, [ONE], at(3));
    expect((await place(reserve, ONE))?.archived).toBeUndefined();
  });

  test('to the same list changes nothing', async () => {
    await addToList(spring, [{ creatorId: ONE }], at(1));
    expect(await moveToList(spring, spring, [ONE], at(2))).toBeUndefined();
    expect(await place(spring, ONE)).toBeDefined();
  });
});

test('a list that somebody was put on since stays when its making is undone', async () => {
  const made = await lastChange();
  await addToList(reserve, [{ creatorId: ONE }], at(1));
  expect((await undo(at(2), made?.id))?.kept).toBe(1);
  expect(await database.lists.get(reserve)).toBeDefined();
});

test('making a list whose name an archived one has brings that one back', async () => {
  await archiveList(spring, true, at(1));
  expect((await createList('春季', at(2))).id).toBe(spring);
  expect((await database.lists.get(spring))?.archivedAt).toBeUndefined();
});

test('who is not changed gets no entry', async () => {
  expect(await show([ONE], at(1))).toBeUndefined();
  expect(await tagMany([ONE], { remove: ['测评'] }, at(1))).toBeUndefined();
  expect(await database.entries.count()).toBe(0);
  await hide([ONE], at(2));
  expect(await hide([ONE], at(3))).toBeUndefined();
  expect((await database.entries.get(ONE))?.hiddenAt).toBe(at(2));
});

test('typed and deleted again is no change', async () => {
  await writeNote(ONE, '等报价', at(1));
  await writeNote(ONE, '等报价三', at(5));
  await writeNote(ONE, '等报价', at(5));
  expect(await database.journal.filter(({ what }) => what === 'note').count()).toBe(1);
});
