import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { lastChange } from '@/lib/shortlist/journal';
import { createList } from '@/lib/shortlist/lists';
import { narrowList } from '@/lib/shortlist/narrow-list';
import { addToList, archive, moveStage } from '@/lib/shortlist/places';
import { undo } from '@/lib/shortlist/undo';
import { creatorId } from '../shortlist/seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const IDS = [1, 2, 3, 4, 5].map(creatorId);
const [ONE = '', TWO = '', THREE = '', FOUR = '', FIVE = ''] = IDS;

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

test('one change archives with the reason and moves who is still to be vetted; one undo takes it back', async () => {
  const list = await createList('春季', at(0));
  await addToList(
    list.id,
    IDS.slice(0, 4).map(id => ({ creatorId: id })),
    at(1)
  );
  await moveStage(list.id, [TWO], 'contacted', at(2));
  await archive(list.id, [FOUR], at(3), { why: new Map([[FOUR, '太贵']]) });
  const before = await database.memberships.toArray();
  const leaving = new Map([
    [THREE, '54 分，低于 60'],
    [FOUR, '54 分，低于 60'],
    [FIVE, '不在名单里']
  ]);
  await narrowList(list.id, { leaving, vetted: [ONE, TWO] }, at(4));
  const places = await database.memberships.toArray();
  expect(places.map(({ creatorId, stage, archived }) => [creatorId, stage, archived])).toEqual([
    [ONE, 'vetted', undefined],
    [TWO, 'contacted', undefined],
    [THREE, 'to-vet', { at: at(4), why: '54 分，低于 60' }],
    [FOUR, 'to-vet', { at: at(3), why: '太贵' }]
  ]);
  expect(await lastChange()).toMatchObject({ what: 'narrowed', name: '春季' });
  await undo(at(5));
  const plain = ({ changed: _changed, ...place }: (typeof before)[number]) => place;
  expect((await database.memberships.toArray()).map(plain)).toEqual(before.map(plain));
});
