import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { Facts } from '@/lib/shortlist/database';
import { blankEntry } from '@/lib/shortlist/entry';
import { example } from '../report/example';

const LIST = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';
const AT = '2026-11-20T08:15:02.000Z';
const { quotes: _mine, audience: _too, answers: _also, posts = [], comments = [], snapshots = [], ...facts } = example;
const id = example.id;

/** The rows that version 1 kept of one creator: a summary knew no key of its rules then, and no pool. */
const kept = {
  creators: { ...facts, lastSeenAt: AT } satisfies Facts,
  posts: { id, posts },
  comments: { id, comments },
  snapshots: { id, snapshots: [{ at: AT, followers: example.profile?.followers?.value, from: 'page' }, ...snapshots] },
  entries: { ...blankEntry(id, AT), tags: ['干皮'], note: '等报价', drafts: { imagePrice: '2,900' } },
  lists: { id: LIST, name: '春季补水', createdAt: AT },
  memberships: { listId: LIST, creatorId: id, addedAt: AT, stage: 'contacted' },
  summaries: {
    creatorId: id,
    ruleset: '2026.10',
    firstSeenAt: AT,
    lastSeenAt: AT,
    followers: example.profile?.followers?.value,
    score: { value: 1, low: 1, high: 1, coverage: 1, confidence: 1, grade: null },
    verdict: 'provisional',
    dimensions: [],
    flags: []
  },
  keys: { name: 'commenters', bytes: new Uint8Array(32).fill(7) }
};

async function writeVersion1(): Promise<void> {
  const database = new Dexie('kol-loupe');
  database.version(1).stores({
    creators: 'id',
    posts: 'id',
    comments: 'id',
    snapshots: 'id',
    entries: 'creatorId',
    lists: 'id',
    memberships: '[listId+creatorId], creatorId',
    summaries: 'creatorId, lastSeenAt',
    keys: 'name'
  });
  await Promise.all(Object.entries(kept).map(([table, row]) => database.table(table).put(row)));
  database.close();
}

test('a database of version 1 opens with everything there, and its summaries are judged by the rules of today', async () => {
  await writeVersion1();
  const { database } = await import('@/lib/shortlist/database');
  const { rebuild, staleCount } = await import('@/lib/shortlist/rebuild');
  const { allRows } = await import('@/lib/shortlist/summaries');
  const { currentRules } = await import('@/lib/shortlist/rules');
  const { inspect } = await import('@/lib/shortlist/inspection');

  for (const [table, row] of Object.entries(kept)) expect(await database.table(table).toArray(), table).toEqual([row]);
  expect(database.verno).toBe(4);
  expect((await inspect(id))?.entry.note).toBe('等报价');

  const { key } = await currentRules();
  expect((await allRows()).map(({ summary }) => summary.rules)).toEqual([key]);
  expect(await staleCount()).toBe(1);
  await rebuild();
  expect(await staleCount()).toBe(0);
  const [summary] = await database.summaries.toArray();
  expect(summary).toMatchObject({ creatorId: id, rules: key, score: { value: expect.closeTo(70, -1.5) } });
  const { summaries: _rebuilt, ...others } = kept;
  for (const [table, row] of Object.entries(others))
    expect(await database.table(table).toArray(), table).toEqual([row]);
});
