import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/lib/shortlist/database';
import { type LiveRows, liveRows } from '@/lib/shortlist/live-rows';
import { tagMany } from '@/lib/shortlist/many-entries';
import { addToList, archive, moveStage, removeFromList } from '@/lib/shortlist/places';
import type { Row } from '@/lib/shortlist/row';
import { trashCreators } from '@/lib/shortlist/trash';
import { LIST, numberedId, wellRead } from '../export/sample-row';

const AT = '2026-11-20T08:15:02.000Z';
const OTHER = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e60';
const ids = (count: number) => Array.from({ length: count }, (_, n) => numberedId(n));

let leave = () => {};

/** Listens to the rows of a list or of all, and tells them by creator. */
async function watch(listId: string | undefined): Promise<{ live: LiveRows; row: (n: number) => Row | undefined }> {
  const live = liveRows(listId);
  leave = live.subscribe(() => {});
  await vi.waitFor(() => expect(live.rows()).toBeInstanceOf(Array));
  const row = (n: number) => {
    const rows = live.rows();
    return typeof rows === 'string' ? undefined : rows.find(({ summary }) => summary.creatorId === numberedId(n));
  };
  return { live, row };
}

beforeEach(async () => {
  await Promise.all(database.tables.map(table => table.clear()));
  await database.lists.bulkPut([
    { id: LIST, name: 'Spring', createdAt: AT },
    { id: OTHER, name: 'Summer', createdAt: AT }
  ]);
  await database.summaries.bulkPut(ids(3).map(creatorId => ({ ...wellRead, creatorId, nickname: creatorId })));
  await addToList(
    LIST,
    ids(3).map(creatorId => ({ creatorId })),
    AT
  );
});

afterEach(() => leave());

test('reading is not empty, and a list is read without what is in others', async () => {
  const live = liveRows(OTHER);
  expect(live.rows()).toBe('loading');
  leave = live.subscribe(() => {});
  await vi.waitFor(() => expect(live.rows()).toEqual([]));
});

describe('what is written comes into its row, and every other row stays the same object', () => {
  test.each<[string, () => Promise<unknown>, (row: Row | undefined) => unknown, unknown]>([
    ['a stage', () => moveStage(LIST, [numberedId(1)], 'contacted', AT), row => row?.membership?.stage, 'contacted'],
    ['tags', () => tagMany([numberedId(1)], { add: ['干皮'] }, AT), row => row?.entry?.tags, ['干皮']],
    [
      'what was read',
      () => database.summaries.update(numberedId(1), { nickname: '新名字' }),
      row => row?.summary.nickname,
      '新名字'
    ],
    ['leaving', () => removeFromList(LIST, [numberedId(1)], AT), row => row, undefined],
    ['archiving', () => archive(LIST, [numberedId(1)], AT), row => row?.membership?.archived, { at: AT }],
    ['the trash', () => trashCreators([numberedId(1)], AT), row => row, undefined]
  ])('%s', async (_what, write, told, value) => {
    const { row } = await watch(LIST);
    const before = [row(0), row(2)];
    await write();
    await vi.waitFor(() => expect(told(row(1))).toEqual(value));
    expect(row(0)).toBe(before[0]);
    expect(row(2)).toBe(before[1]);
  });
});

test('a creator that is added comes with what is known of them; one that nobody read has no score', async () => {
  const { row } = await watch(LIST);
  await database.summaries.put({ ...wellRead, creatorId: numberedId(7), nickname: '阿梨' });
  await addToList(LIST, [{ creatorId: numberedId(7) }, { creatorId: numberedId(8), nickname: '卡片上的名字' }], AT);
  await vi.waitFor(() => expect(row(8)?.entry?.knownAs).toBe('卡片上的名字'));
  expect(row(7)?.summary.nickname).toBe('阿梨');
  expect(row(8)?.summary).toMatchObject({ score: { value: null, coverage: 0 }, verdict: 'provisional' });
});

test('many rows at once, of which only "many" is told, come as well', async () => {
  const all = ids(120);
  await addToList(
    LIST,
    all.map(creatorId => ({ creatorId })),
    AT
  );
  const { live, row } = await watch(LIST);
  const untouched = row(119);
  await moveStage(LIST, all.slice(0, 100), 'vetted', AT);
  await vi.waitFor(() => expect(row(99)?.membership?.stage).toBe('vetted'));
  expect(row(119)).toBe(untouched);
  expect(live.rows()).toHaveLength(120);
});

describe('all creators', () => {
  test('are those whose page was read and those on some list; a note that was opened makes nobody', async () => {
    const { followers: _followers, ...glimpsed } = wellRead;
    await database.summaries.put({ ...glimpsed, creatorId: numberedId(20) });
    await addToList(OTHER, [{ creatorId: numberedId(21), nickname: '只加过' }], AT);
    const { row } = await watch(undefined);
    expect([row(0), row(20), row(21)].map(Boolean)).toEqual([true, false, true]);
    expect(row(0)?.membership).toBeUndefined();

    await database.summaries.put({ ...wellRead, creatorId: numberedId(20) });
    await vi.waitFor(() => expect(row(20)).toBeDefined());
    await removeFromList(OTHER, [numberedId(21)], AT);
    await vi.waitFor(() => expect(row(21)).toBeUndefined());
  });
});

test('among all creators a place in a list says nothing: the row stays the same object', async () => {
  const { row } = await watch(undefined);
  const before = row(0);
  await removeFromList(LIST, [numberedId(0)], AT);
  await database.summaries.update(numberedId(1), { nickname: '新名字' });
  await vi.waitFor(() => expect(row(1)?.summary.nickname).toBe('新名字'));
  expect(row(0)).toBe(before);
});

test('a write to another list changes nothing, and nobody is told', async () => {
  const live = liveRows(LIST);
  const told = vi.fn();
  leave = live.subscribe(told);
  await vi.waitFor(() => expect(live.rows()).toHaveLength(3));
  told.mockClear();
  await addToList(OTHER, [{ creatorId: numberedId(0) }], AT);
  await moveStage(LIST, [numberedId(2)], 'vetted', AT);
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(told).toHaveBeenCalledTimes(1);
});

test('a database that cannot be read is said, and read again after the next write', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const refused = vi.spyOn(database.settings, 'get').mockRejectedValue(new Error('closed'));
  const live = liveRows(LIST);
  leave = live.subscribe(() => {});
  await vi.waitFor(() => expect(live.rows()).toBe('unreadable'));
  refused.mockRestore();
  await moveStage(LIST, [numberedId(0)], 'vetted', AT);
  await vi.waitFor(() => expect(live.rows()).toHaveLength(3));
});

test('whoever listens again after a pause hears what was written meanwhile', async () => {
  const { live, row } = await watch(LIST);
  leave();
  await moveStage(LIST, [numberedId(0)], 'vetted', AT);
  leave = live.subscribe(() => {});
  await vi.waitFor(() => expect(row(0)?.membership?.stage).toBe('vetted'));
});

describe('whoever leaves while something is read', () => {
  /** Runs once, in the middle of the next reading, when the rows are read but not shown yet. */
  const midway = (then: () => void) => {
    const get = database.settings.get.bind(database.settings);
    vi.spyOn(database.settings, 'get').mockImplementationOnce(key => {
      then();
      return get(key as never);
    });
  };

  test('and stays away leaves no fault behind', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const { live } = await watch(LIST);
    const left = new Promise<void>(resolve =>
      midway(() => {
        leave();
        resolve();
      })
    );
    await moveStage(LIST, [numberedId(0)], 'vetted', AT);
    await left;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(told).not.toHaveBeenCalled();
    expect(live.rows()).toHaveLength(3);
  });

  test.each([false, true])(
    'and comes back at once is shown what was written; more written meanwhile: %s',
    async more => {
      const { live, row } = await watch(LIST);
      midway(() => {
        leave();
        leave = live.subscribe(() => {});
        if (more) void moveStage(LIST, [numberedId(1)], 'contacted', AT);
      });
      await moveStage(LIST, [numberedId(0)], 'vetted', AT);
      await vi.waitFor(() => expect(row(0)?.membership?.stage).toBe('vetted'));
      if (more) await vi.waitFor(() => expect(row(1)?.membership?.stage).toBe('contacted'));
    }
  );
});
