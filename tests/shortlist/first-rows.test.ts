import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { columns } from '@/lib/export/columns';
import { sortRows } from '@/lib/export/sort-rows';
import { database } from '@/lib/shortlist/database';
import { firstRows } from '@/lib/shortlist/first-rows';
import { liveRows } from '@/lib/shortlist/live-rows';
import { archive, moveStage, removeFromList } from '@/lib/shortlist/places';
import { rankOf } from '@/lib/shortlist/rank';
import type { Row } from '@/lib/shortlist/row';
import { listRows } from '@/lib/shortlist/summaries';
import type { Summary } from '@/lib/shortlist/summary';
import { LIST, numberedId, wellRead } from '../export/sample-row';

const AT = '2026-11-20T08:15:02.000Z';
const MANY = 700;

const byScore = (rows: readonly Row[]): string[] => {
  const score = columns.find(({ id }) => id === 'score');
  if (!score) throw new Error('There is no score to sort by');
  return sortRows(rows, score, 'descending').map(({ summary }) => summary.creatorId);
};

/** The nth of many: four in five graded with few of one score, the others provisional or without a score. */
function nth(n: number, alike = 3): Summary {
  const value = n % 5 > 0 ? 20 + ((n * 7) % Math.ceil(MANY / alike)) / 10 : n % 10 ? 99 : null;
  const score = { ...wellRead.score, value, grade: n % 5 > 0 ? ('average' as const) : null };
  return { ...wellRead, creatorId: numberedId(n), nickname: `篇 ${(n * 13) % MANY}`, score, rank: rankOf(score) };
}

async function fill(alike?: number): Promise<void> {
  const summaries = Array.from({ length: MANY }, (_, n) => nth(n, alike));
  await Promise.all([
    database.creators.bulkPut(summaries.map(({ creatorId: id }) => ({ id, firstSeenAt: AT, lastSeenAt: AT }))),
    database.summaries.bulkPut(summaries),
    database.memberships.bulkPut(
      summaries.map(({ creatorId }) => ({ listId: LIST, creatorId, addedAt: AT, stage: 'to-vet' as const }))
    )
  ]);
}

beforeEach(async () => {
  await Promise.all(database.tables.map(table => table.clear()));
  await database.lists.put({ id: LIST, name: 'Spring', createdAt: AT });
});

describe('the first rows are those that the whole list begins with', () => {
  test.each([1, 3, 50, 90])('with about %i of one score', async alike => {
    await fill(alike);
    await archive(LIST, [numberedId(1), numberedId(2)], AT);
    await removeFromList(LIST, [numberedId(3)], AT);
    const found = await firstRows(LIST);
    expect(found?.count).toBe(MANY - 3);
    const first = byScore(found?.rows ?? []);
    expect(first.length).toBeGreaterThanOrEqual(60);
    const standing = (await listRows(LIST)).filter(({ membership }) => !membership.archived);
    expect(byScore(standing).slice(0, first.length)).toEqual(first);
  });

  test('where the list holds few of all creators, and many others are better', async () => {
    await fill();
    const others = Array.from({ length: 2_500 }, (_, n) => ({ ...nth(1), creatorId: numberedId(MANY + n), rank: 100 }));
    await database.summaries.bulkPut(others);
    await archive(LIST, [numberedId(1)], AT);
    const found = await firstRows(LIST);
    expect(found?.count).toBe(MANY - 1);
    const first = byScore(found?.rows ?? []);
    const standing = (await listRows(LIST)).filter(({ membership }) => !membership.archived);
    expect(first.length).toBeGreaterThanOrEqual(60);
    expect(byScore(standing).slice(0, first.length)).toEqual(first);
  });

  test('without whom only a note of was opened, but for those on some list', async () => {
    await fill();
    const glimpsed = [numberedId(801), numberedId(802)];
    const { followers: _followers, ...seen } = nth(1);
    await database.summaries.bulkPut(glimpsed.map(creatorId => ({ ...seen, creatorId, rank: 100 })));
    await database.memberships.put({ listId: 'another', creatorId: numberedId(802), addedAt: AT, stage: 'to-vet' });
    const found = await firstRows(undefined);
    expect(found?.count).toBe(MANY + 1);
    const ids = found?.rows.map(({ summary }) => summary.creatorId);
    expect(glimpsed.map(id => ids?.includes(id))).toEqual([false, true]);
  });

  test('among all creators too, who was archived in a list or only added to one included', async () => {
    await fill();
    await archive(LIST, [numberedId(1)], AT);
    await database.memberships.put({ listId: LIST, creatorId: numberedId(MANY), addedAt: AT, stage: 'to-vet' });
    const found = await firstRows(undefined);
    expect(found?.count).toBe(MANY + 1);
    expect(found?.rows.every(({ membership }) => membership === undefined)).toBe(true);
  });
});

describe('nothing is said before the rest is read where', () => {
  test.each<[string, () => Promise<unknown>]>([
    [
      'the list is short',
      () =>
        removeFromList(
          LIST,
          Array.from({ length: 250 }, (_, n) => numberedId(n)),
          AT
        )
    ],
    ['somebody was judged by other rules', () => database.summaries.update(numberedId(9), { rules: '' })],
    ['somebody was read and not judged yet', () => database.summaries.delete(numberedId(9))],
    ['the user told something since', () => database.summaries.toCollection().modify({ entryAt: AT })]
  ])('%s', async (_what, change) => {
    await fill();
    expect(await firstRows(LIST)).toBeDefined();
    await change();
    expect(await firstRows(LIST)).toBeUndefined();
  });

  test('so many have the best score that their names are not all read', async () => {
    await database.summaries.bulkPut(
      Array.from({ length: 2_100 }, (_, n) => ({ ...wellRead, creatorId: numberedId(n) }))
    );
    expect(await firstRows(undefined)).toBeUndefined();
  });
});

describe('rows that are shown best first', () => {
  test('come before the rest, count everybody, and stay the same objects', async () => {
    await fill();
    const live = liveRows(LIST, { bestFirst: true });
    const seen: [string, number | undefined][] = [];
    let first: Row | undefined;
    const leave = live.subscribe(() => {
      const rows = live.rows();
      seen.push([typeof rows === 'string' ? rows : String(rows.length), live.first()?.count]);
      first ??= live.first()?.rows[0];
    });
    await vi.waitFor(() => expect(live.rows()).toHaveLength(MANY));
    leave();
    expect(seen).toEqual([
      ['loading', MANY],
      [String(MANY), undefined]
    ]);
    expect(live.rows()).toContain(first);
  });

  test('say what is written while the rest is read, and so do the rest', async () => {
    await fill();
    const live = liveRows(LIST, { bestFirst: true });
    const stages: (string | undefined)[] = [];
    let best: string | undefined;
    const leave = live.subscribe(() => {
      const [row] = live.first()?.rows ?? [];
      if (!row) return;
      stages.push(row.membership?.stage);
      if (best !== undefined) return;
      best = row.summary.creatorId;
      void moveStage(LIST, [best, numberedId(MANY - 1)], 'contacted', AT);
    });
    const stageOf = (id: string | undefined) => {
      const rows = live.rows();
      return typeof rows === 'string' ? rows : rows.find(({ summary }) => summary.creatorId === id)?.membership?.stage;
    };
    await vi.waitFor(() => expect(stageOf(numberedId(MANY - 1))).toBe('contacted'));
    expect(stageOf(best)).toBe('contacted');
    expect(stages).toEqual(['to-vet', 'contacted']);
    leave();
  });
});

test.each<[number | null, string | null, number | null, string | null]>([
  [0, 'poor', 100, null],
  [0.1, 'poor', 0, 'poor'],
  [0, null, null, null],
  [50, null, 49, null]
])('a score of %s (%s) ranks above %s (%s)', (value, grade, other, otherGrade) => {
  const rank = (v: number | null, g: string | null) =>
    rankOf({ ...wellRead.score, value: v, grade: g as 'average' | null });
  expect(rank(value, grade)).toBeGreaterThan(rank(other, otherGrade));
});
