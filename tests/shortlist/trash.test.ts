import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { findCreator, isInTrash } from '@/lib/shortlist/creator-file';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { keepOffer, setTags, writeContact, writeNote } from '@/lib/shortlist/entries';
import { lastChange } from '@/lib/shortlist/journal';
import { createList } from '@/lib/shortlist/lists';
import { addToList, archive, moveStage, setPriority } from '@/lib/shortlist/places';
import { staleCount } from '@/lib/shortlist/rebuild';
import { allTrash, deleteForGood, emptyTrash, fetchBack, trashCreators, trashList } from '@/lib/shortlist/trash';
import { undo } from '@/lib/shortlist/undo';
import { creatorId, profileOf } from './seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const [ONE = '', TWO = ''] = [1, 2].map(creatorId);

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

test.each([
  ['undone', async () => undo(at(9))],
  ['fetched back', async () => fetchBack((await allTrash())[0]?.id ?? '')]
])('a creator thrown away and %s stands among all creators at once', async (_way, back) => {
  await witness(profileOf(1, at(0)));
  const before = await database.summaries.toArray();
  await trashCreators([ONE], at(1));
  expect(await database.summaries.count()).toBe(0);
  await back();
  expect(await database.summaries.toArray()).toEqual(before);
  expect(await database.trash.count()).toBe(0);
});

test('many come back with summaries that wait for a rebuilding', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => creatorId(n));
  await database.creators.bulkPut(ids.map(id => ({ id, firstSeenAt: at(0), lastSeenAt: at(0) })));
  await trashCreators(ids, at(1));
  await undo(at(2));
  expect(await database.creators.count()).toBe(60);
  expect(await staleCount()).toBe(60);
});

test('what left the trash on another way than undoing is no change to undo', async () => {
  await writeNote(ONE, '等报价', at(0));
  await writeNote(TWO, '寄样', at(1));
  await trashCreators([ONE, TWO], at(2));
  const [first, second] = await allTrash();
  await deleteForGood(first?.id ?? '');
  expect(await lastChange()).toMatchObject({ what: 'creator-trashed', count: 1 });
  await fetchBack(second?.id ?? '');
  expect((await lastChange())?.what).toBe('note');
  expect(await database.entries.count()).toBe(1);
});

test('emptied, it is empty, and undoing goes past what is gone', async () => {
  const list = await createList('春季', at(0));
  await trashList(list.id, at(1));
  await emptyTrash(Date.parse(at(2)));
  expect(await database.trash.count()).toBe(1);
  await emptyTrash(Date.parse(at(2)), true);
  expect(await database.trash.count()).toBe(0);
  expect((await lastChange())?.what).toBe('list-made');
});

test('thirty days to the second', async () => {
  const list = await createList('春季', at(0));
  await trashList(list.id, '2026-11-20T08:00:00.000Z');
  await emptyTrash(Date.parse('2026-12-20T07:59:59.999Z'));
  expect(await database.trash.count()).toBe(1);
  await emptyTrash(Date.parse('2026-12-20T08:00:00.000Z'));
  expect(await database.trash.count()).toBe(0);
});

test('of one creator thrown away twice the name that stands is left alone', async () => {
  const list = await createList('春季', at(0));
  await addToList(list.id, [{ creatorId: ONE, nickname: '三木' }], at(1));
  await trashCreators([ONE], at(2));
  await addToList(list.id, [{ creatorId: ONE, nickname: '又来' }], at(3));
  await trashCreators([ONE], at(4));
  for (const { id } of await allTrash()) await fetchBack(id);
  expect((await database.entries.get(ONE))?.knownAs).toBe('又来');
  expect(await database.trash.count()).toBe(0);
});

describe('what came to stand meanwhile where something was', () => {
  const fetchLast = async () => fetchBack((await allTrash())[0]?.id ?? '');

  test('keeps what was written since, and gets back every other field', async () => {
    await witness(profileOf(1, at(0)));
    await setTags(ONE, ['干皮'], at(1));
    await writeNote(ONE, '等报价', at(1));
    await keepOffer(ONE, { replaces: [], quotes: [{ at: at(1), from: 'user', kind: 'image', priceYuan: 800 }] }, at(1));
    await trashCreators([ONE], at(2));
    await writeNote(ONE, '又看到了', at(3));
    await writeContact(ONE, 'wx: sanmu', at(3));
    await fetchLast();
    expect(await database.entries.get(ONE)).toMatchObject({
      tags: ['干皮'],
      note: '又看到了',
      contact: 'wx: sanmu',
      quotes: [{ priceYuan: 800 }],
      changed: { tags: at(1), note: at(3), contact: at(3) }
    });
    expect((await database.summaries.get(ONE))?.quote?.priceYuan).toBe(800);
  });

  test('an emptied field was written since', async () => {
    await writeNote(ONE, '等报价', at(1));
    await trashCreators([ONE], at(2));
    await writeNote(ONE, '又', at(3));
    await writeNote(ONE, '', at(4));
    await setTags(ONE, ['寄样'], at(4));
    await fetchLast();
    expect(await database.entries.get(ONE)).toMatchObject({ note: '', tags: ['寄样'] });
  });

  test('a last letter from another window leaves the creator in the trash', async () => {
    await witness(profileOf(1, at(0)));
    await trashCreators([ONE], at(2));
    await writeNote(ONE, 'a', at(3));
    expect([await isInTrash(ONE), Object.keys(await findCreator(ONE))]).toEqual([true, ['trashed']]);
    await fetchLast();
    expect([await isInTrash(ONE), Object.keys(await findCreator(ONE))]).toEqual([false, ['file']]);
  });

  test('of two readings everything stands that either knew', async () => {
    await witness({ ...profileOf(1, at(0), 20_000), at: '2026-11-01T08:00:00.000Z' });
    const [posts, before] = [await database.posts.get(ONE), await database.creators.get(ONE)];
    await trashCreators([ONE], at(2));
    await witness({ ...profileOf(1, at(3), 26_000), posts: [] });
    await fetchLast();
    const histories = await database.snapshots.get(ONE);
    expect(histories?.snapshots.map(({ followers }) => followers?.value)).toEqual([20_000, 26_000]);
    expect(await database.posts.get(ONE)).toEqual(posts);
    expect(await database.visits.get(ONE)).toMatchObject({
      visits: [{ at: '2026-11-01T08:00:00.000Z' }, { at: at(3) }]
    });
    expect(await database.creators.get(ONE)).toMatchObject({ firstSeenAt: before?.firstSeenAt, lastSeenAt: at(3) });
    expect((await database.creators.get(ONE))?.profile?.followers?.value.value).toBe(26_000);
  });

  test('on a list again they are where they had come to, and in sight', async () => {
    const list = await createList('春季', at(0));
    await addToList(list.id, [{ creatorId: ONE }], at(1));
    await moveStage(list.id, [ONE], 'contacted', at(1));
    await setPriority(list.id, [ONE], 'high', at(1));
    await archive(list.id, [ONE], at(1));
    await trashCreators([ONE], at(2));
    await addToList(list.id, [{ creatorId: ONE }], at(3));
    await setPriority(list.id, [ONE], 'low', at(4));
    await fetchLast();
    const place = await database.memberships.get([list.id, ONE]);
    expect(place).toMatchObject({ stage: 'contacted', priority: 'low', addedAt: at(3) });
    expect(place?.archived).toBeUndefined();
  });
});
