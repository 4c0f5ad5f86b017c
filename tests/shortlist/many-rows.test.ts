import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { inStretches } from '@/lib/shortlist/in-stretches';
import { deleteRows, manyRows } from '@/lib/shortlist/many-rows';
import type { Membership } from '@/lib/shortlist/shortlist';

const { memberships } = database;
const place = (listId: string, n: number): Membership => ({
  listId,
  creatorId: String(n).padStart(6, '0'),
  addedAt: '2026-03-01T00:00:00Z',
  stage: 'to-vet'
});
const keyOf = ({ listId, creatorId }: Membership): [string, string] => [listId, creatorId];
const listed = (listId: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, n) => place(listId, n * step));

beforeEach(async () => {
  await memberships.clear();
});

/** Asked one by one, asked as a stretch, and a stretch in which far more lies than is asked for. */
const sizes = [
  ['few', 300, 1],
  ['many', 301, 1],
  ['many far apart', 320, 5]
] as const;

describe.each(sizes)('%s of the rows', (_name, count, step) => {
  const stored = [...listed('a', count * step), ...listed('b', count * step)];
  const asked = [...listed('b', count, step).toReversed(), place('b', 999_999), place('nowhere', 1)];

  test('come in the order of their keys, with what is missing', async () => {
    await memberships.bulkPut(stored);
    const rows = await manyRows<Membership>('memberships', asked.map(keyOf));
    expect(rows).toEqual([...listed('b', count, step).toReversed(), undefined, undefined]);
  });

  test('go, and no other does', async () => {
    await memberships.bulkPut(stored);
    await deleteRows('memberships', asked.map(keyOf));
    const gone = new Set(asked.map(row => keyOf(row).join()));
    const kept = stored.filter(row => !gone.has(keyOf(row).join()));
    expect(await memberships.toArray()).toEqual(kept);
  });
});

test.each([15, 16, 17, 40])('stretches of %d rows go between rows that stay', async length => {
  const stored = listed('a', 1_000);
  await memberships.bulkPut(stored);
  const isGoing = (n: number) => n % (length + 1) > 0;
  await deleteRows('memberships', stored.filter((_row, n) => isGoing(n)).map(keyOf));
  expect(await memberships.toArray()).toEqual(stored.filter((_row, n) => !isGoing(n)));
});

describe('in stretches', () => {
  const written: [number, number][] = [];
  const told: number[] = [];
  const work = async (from: number, to: number) => void written.push([from, to]);
  beforeEach(() => {
    written.length = 0;
    told.length = 0;
  });

  test.each([
    [0, []],
    [1, [1]],
    [10, [10]],
    [25, [10, 20, 25]]
  ])('%d rows are all written, and it is said when', async (total, progress) => {
    await inStretches(total, { size: 10, onProgress: done => told.push(done) }, work);
    expect(told).toEqual(progress);
    expect(written.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n))).toEqual(
      Array.from({ length: total }, (_, n) => n)
    );
  });

  test('one that fails ends it, whichever it is', async () => {
    for (const bad of [0, 10, 20]) {
      const failing = (from: number) => (from === bad ? Promise.reject(new Error(`at ${from}`)) : Promise.resolve());
      await expect(inStretches(30, { size: 10 }, failing)).rejects.toThrow(`at ${bad}`);
    }
  });

  test('called off it stops before the next, and where all was asked for it still rejects', async () => {
    for (const [total, at, most] of [
      [100, 10, 2],
      [100, 20, 3],
      [20, 20, 2]
    ] as const) {
      const stopping = new AbortController();
      written.length = 0;
      const stop = (done: number) => done === at && stopping.abort(new Error('off'));
      const writing = inStretches(total, { size: 10, signal: stopping.signal, onProgress: stop }, work);
      await expect(writing).rejects.toThrow('off');
      expect(written.length).toBe(most);
    }
  });
});
