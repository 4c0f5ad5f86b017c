import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import { evidenceOf, witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { keepOffer, setTags, writeNote } from '@/lib/shortlist/entries';
import { allLists, createList } from '@/lib/shortlist/lists';
import { NotSaved, saving } from '@/lib/shortlist/not-saved';
import { addToList, removeFromList } from '@/lib/shortlist/places';
import { listRows, recentSummaries } from '@/lib/shortlist/summaries';
import { undo } from '@/lib/shortlist/undo';

const ID = '5f3a1c0e0000000001008400';
const COMMENTER = '5ccb0f2e000000001200a111';
const AT = '2026-11-20T08:15:02.000Z';
const LATER = '2026-11-21T08:15:02.000Z';

const profile: Observation = {
  page: 'profile',
  creatorId: ID,
  at: AT,
  viewer: 'signed-in',
  profile: {
    nickname: { value: '阿梨护肤笔记', at: AT, from: 'page' },
    followers: {
      value: { value: 36_012, low: 36_012, high: 36_012, precision: 'exact', text: '36012' },
      at: AT,
      from: 'page'
    }
  },
  posts: [],
  drift: []
};

const note: Observation = {
  page: 'note',
  creatorId: ID,
  at: LATER,
  viewer: 'signed-in',
  comments: [
    { id: '68b000000000000012000001', postId: '68a1b2c3000000001203abcd', text: '求色号', authorId: COMMENTER }
  ],
  drift: []
};

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('an observation', () => {
  test('is kept once, however often it arrives', async () => {
    await witness(profile);
    await witness(note);
    const once = await evidenceOf(ID);
    await witness(note);
    await witness(profile);
    expect(await evidenceOf(ID)).toEqual(once);
  });

  test('keeps a commenter only as a hash and the day the account was made', async () => {
    await witness(note);
    const [comment] = (await evidenceOf(ID))?.comments ?? [];
    expect(comment?.author).toMatch(/^k:[0-9a-f]{24}$/);
    expect(comment?.authorSince).toBe('2019-05-02');
    const rows = await Promise.all(database.tables.map(table => table.toArray()));
    expect(JSON.stringify(rows)).not.toContain(COMMENTER);
  });

  test('never touches what the user wrote', async () => {
    await witness(profile);
    await writeNote(ID, '等报价', AT);
    await keepOffer(ID, { replaces: [], quotes: [{ kind: 'image', priceYuan: 2900, at: AT, from: 'user' }] }, AT);
    const before = await database.entries.get(ID);
    await witness({ ...profile, at: LATER });
    expect(await database.entries.get(ID)).toEqual(before);
  });

  test('leaves nothing behind when its write fails half-way', async () => {
    await witness(profile);
    const before = await evidenceOf(ID);
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.summaries.hook('updating', fail);
    await expect(witness({ ...note, posts: [{ id: '68a1b2c3000000001203abcd', countsAt: LATER }] })).rejects.toThrow(
      NotSaved
    );
    database.summaries.hook('updating').unsubscribe(fail);
    expect(await evidenceOf(ID)).toEqual(before);
  });
});

describe('what the user types', () => {
  test('tags lose blanks and doubles', async () => {
    await setTags(ID, [' 干皮 ', '', '干皮', '测评'], AT);
    expect((await database.entries.get(ID))?.tags).toEqual(['干皮', '测评']);
  });
});

describe('a list', () => {
  test('holds a creator once, and gives back what was taken off it', async () => {
    await witness(profile);
    const list = await createList(' 春季补水 ', AT);
    expect(await createList('春季补水', LATER)).toEqual(list);
    await addToList(list.id, [{ creatorId: ID }], AT);
    await addToList(list.id, [{ creatorId: ID }], LATER);
    expect(await allLists()).toEqual([{ ...list, size: 1 }]);
    const removed = await removeFromList(list.id, [ID], LATER);
    expect(await listRows(list.id)).toEqual([]);
    await undo(LATER, removed);
    expect((await listRows(list.id)).map(row => [row.summary.nickname, row.membership.addedAt])).toEqual([
      ['阿梨护肤笔记', AT]
    ]);
  });

  test('shows a creator nobody inspected yet as provisional, with nothing known', async () => {
    const list = await createList('待看', AT);
    await addToList(list.id, [{ creatorId: ID }], AT);
    const [row] = await listRows(list.id);
    expect(row?.summary).toMatchObject({ verdict: 'provisional', score: { value: null, coverage: 0, grade: null } });
    expect(row?.summary.followers).toBeUndefined();
  });
});

test('recent creators are those whose own page was read', async () => {
  await witness(note);
  expect(await recentSummaries(5)).toEqual([]);
  await witness(profile);
  expect((await recentSummaries(5)).map(summary => summary.nickname)).toEqual(['阿梨护肤笔记']);
});

test('a refused write says whether the disk is full', async () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  await expect(saving(() => Promise.reject(full))).rejects.toMatchObject({ reason: 'disk-full' });
  await expect(saving(() => Promise.reject(new Error('closed')))).rejects.toMatchObject({ reason: 'unavailable' });
});
