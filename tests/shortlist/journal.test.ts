import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { keepOffer, setTags, writeNote } from '@/lib/shortlist/entries';
import { changesSince, lastChange } from '@/lib/shortlist/journal';
import { createList, renameList } from '@/lib/shortlist/lists';
import { hide, tagMany } from '@/lib/shortlist/many-entries';
import { addToList, archive, moveStage, moveToList, removeFromList, setPriority } from '@/lib/shortlist/places';
import { emptyTrash, fetchBack, trashCreators, trashList } from '@/lib/shortlist/trash';
import { redo, undo } from '@/lib/shortlist/undo';
import { creatorId, profileOf } from './seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const [ONE = '', TWO = '', THREE = ''] = [1, 2, 3].map(creatorId);
const candidates = [ONE, TWO, THREE].map(id => ({ creatorId: id }));

/** Every row that the user can see, without when it was changed. */
async function seen(): Promise<unknown> {
  const tables = ['entries', 'memberships', 'lists', 'views', 'creators', 'posts', 'snapshots', 'visits', 'trash'];
  const rows = await Promise.all(tables.map(name => database.table(name).toArray()));
  return JSON.parse(
    JSON.stringify(rows, (key, value) => (['updatedAt', 'toldAt', 'changed'].includes(key) ? undefined : value))
  );
}

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('a change is taken back and made again', () => {
  const changes: [string, (listId: string, otherId: string) => Promise<unknown>][] = [
    ['tags typed', () => setTags(ONE, ['干皮'], at(9))],
    ['a note', () => writeNote(ONE, '等报价', at(9))],
    [
      'a price',
      () =>
        keepOffer(ONE, { replaces: [], quotes: [{ kind: 'image', priceYuan: 900, at: at(9), from: 'user' }] }, at(9))
    ],
    ['tags for many', () => tagMany([ONE, TWO], { add: ['测评'] }, at(9))],
    ['hiding', () => hide([ONE, TWO], at(9))],
    [
      'adding',
      (_list, other) => addToList(other, [...candidates.slice(0, 2), { creatorId: THREE, nickname: '三木' }], at(9))
    ],
    ['removing', list => removeFromList(list, [ONE, THREE], at(9))],
    ['moving', (list, other) => moveToList(list, other, [ONE, TWO], at(9))],
    ['a stage', list => moveStage(list, [ONE, TWO], 'contacted', at(9))],
    ['a priority', list => setPriority(list, [TWO], 'high', at(9))],
    ['archiving', list => archive(list, [ONE], at(9), { why: new Map([[ONE, '太贵']]) })],
    ['another name', list => renameList(list, '夏季', at(9))],
    ['a new list', () => createList('新名单', at(9))]
  ];
  test.each(changes)('%s', async (_name, change) => {
    await witness(profileOf(1, at(0)));
    const list = await createList('春季', at(1));
    const other = await createList('备选', at(1));
    await addToList(list.id, candidates, at(2));
    const before = await seen();
    await change(list.id, other.id);
    const after = await seen();
    expect(after).not.toEqual(before);
    const done = await undo(at(10));
    expect(done?.kept).toBe(0);
    expect(await seen()).toEqual(before);
    await redo(at(11), done?.change.id ?? 0);
    expect(await seen()).toEqual(after);
  });

  test('a list thrown away comes back with its places, and so does a creator with everything read', async () => {
    await witness(profileOf(1, at(0)));
    const list = await createList('春季', at(1));
    await addToList(list.id, candidates, at(2));
    await writeNote(ONE, '等报价', at(3));
    const before = await seen();
    await trashList(list.id, at(9));
    await trashCreators([ONE], at(9));
    expect(await database.memberships.count()).toBe(0);
    expect(await database.creators.count()).toBe(0);
    await undo(at(10));
    await undo(at(10));
    expect(await seen()).toEqual(before);
  });
});

test('what was changed since stays as it is, and is counted', async () => {
  await tagMany([ONE, TWO], { add: ['测评'] }, at(1));
  const first = await lastChange();
  await tagMany([TWO], { add: ['寄样'] }, at(2));
  const done = await undo(at(3), first?.id);
  expect(done?.kept).toBe(1);
  expect((await database.entries.get(TWO))?.tags).toEqual(['测评', '寄样']);
  expect(await database.entries.get(ONE)).toBeUndefined();
});

test('a note typed letter by letter is one change, and after a rest another one', async () => {
  for (const text of ['等', '等报', '等报价']) await writeNote(ONE, text, at(1));
  await writeNote(ONE, '等报价了', at(5));
  expect(await database.journal.count()).toBe(2);
  const last = (await lastChange())?.id ?? 0;
  expect(await changesSince(0)).toBe(2);
  expect(await changesSince(last - 1)).toBe(1);
  expect(await changesSince(last)).toBe(0);
  await undo(at(6));
  expect((await database.entries.get(ONE))?.note).toBe('等报价');
  await undo(at(6));
  expect(await database.entries.get(ONE)).toBeUndefined();
  expect(await undo(at(6))).toBeUndefined();
});

test('a tag leaves the verdict as it is, a price makes it anew, and undoing the price too', async () => {
  await witness(profileOf(1, at(0)));
  await setTags(ONE, ['干皮'], at(1));
  const read = () => database.summaries.get(ONE);
  const before = await read();
  await keepOffer(ONE, { replaces: [], quotes: [{ kind: 'image', priceYuan: 900, at: at(2), from: 'user' }] }, at(2));
  expect((await read())?.quote?.priceYuan).toBe(900);
  await undo(at(3));
  expect((await read())?.quote).toBeUndefined();
  expect((await read())?.score).toEqual(before?.score);
});

test('the trash is kept for thirty days, and who came onto a list meanwhile stays', async () => {
  const list = await createList('春季', at(1));
  await addToList(list.id, candidates, at(2));
  await trashCreators([ONE], '2026-11-21T00:00:00.000Z');
  await addToList(list.id, [{ creatorId: ONE, nickname: '又来' }], '2026-11-22T00:00:00.000Z');
  const [thrown] = await database.trash.toArray();
  await emptyTrash(Date.parse('2026-12-20T00:00:00.000Z'));
  expect(await fetchBack(thrown?.id ?? '')).toBe(true);
  expect((await database.memberships.get([list.id, ONE]))?.addedAt).toBe('2026-11-22T00:00:00.000Z');
  await trashCreators([ONE], '2026-11-21T00:00:00.000Z');
  await emptyTrash(Date.parse('2026-12-22T00:00:00.000Z'));
  expect(await database.trash.count()).toBe(0);
});
