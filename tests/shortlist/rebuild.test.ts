import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { rebuild, staleCount } from '@/lib/shortlist/rebuild';
import { saveRules } from '@/lib/shortlist/rule-settings';
import { currentRules } from '@/lib/shortlist/rules';
import { allRows, listRows } from '@/lib/shortlist/summaries';
import { ago } from '../measures/evidence';
import { creatorId, profileOf } from './seen-creator';

const AT = ago(1);
const LATER = ago(0);

beforeEach(() => Promise.all(database.tables.map(table => table.clear())));

/** So many creators as if seen: one is witnessed, the others have its header and summary under ids of their own. */
async function seen(count: number): Promise<void> {
  await witness(profileOf(0, AT));
  const [facts, summary] = await Promise.all([
    database.creators.get(creatorId(0)),
    database.summaries.get(creatorId(0))
  ]);
  if (!facts || !summary) throw new Error('nothing was kept');
  const ids = Array.from({ length: count - 1 }, (_, n) => creatorId(n + 1));
  await database.creators.bulkPut(ids.map(id => ({ ...facts, id })));
  await database.summaries.bulkPut(ids.map(id => ({ ...summary, creatorId: id })));
}

const editRules = (at = LATER, criticalMonths = 12) =>
  saveRules({ thresholds: { controversy: { criticalMonths } } }, at);

const underRules = async (): Promise<number> =>
  database.summaries
    .where('rules')
    .equals((await currentRules()).key)
    .count();

describe('after the rules changed', () => {
  test('every summary is made anew, two hundred at a time, told after each', async () => {
    await seen(401);
    expect(await staleCount()).toBe(0);
    await editRules();
    expect(await staleCount()).toBe(401);
    const told: unknown[] = [];
    expect(await rebuild({ onProgress: progress => told.push(progress) })).toBe('done');
    expect(told).toEqual([
      { done: 200, total: 401 },
      { done: 400, total: 401 },
      { done: 401, total: 401 }
    ]);
    expect(await staleCount()).toBe(0);
    expect(await underRules()).toBe(401);
    expect((await database.summaries.get(creatorId(3)))?.edited).toBe(true);
  });

  test('a signal stops it between chunks; what was made stays, and the next one goes on', async () => {
    await seen(201);
    await editRules();
    const stop = new AbortController();
    expect(await rebuild({ signal: stop.signal, onProgress: () => stop.abort() })).toBe('stopped');
    expect(await staleCount()).toBe(1);
    const told: unknown[] = [];
    await rebuild({ onProgress: progress => told.push(progress) });
    expect(told).toEqual([{ done: 1, total: 1 }]);
  });

  test('what is read meanwhile is not overwritten by what was known before', async () => {
    await seen(220);
    await editRules();
    const news = { ...profileOf(210, LATER, 333_333), creatorId: creatorId(210) };
    const older = { ...profileOf(5, LATER, 222_222), creatorId: creatorId(5) };
    let chunk = 0;
    await rebuild({ onProgress: () => chunk++ === 0 && Promise.all([witness(news), witness(older)]) });
    expect((await database.summaries.get(creatorId(210)))?.followers?.value).toBe(333_333);
    expect((await database.summaries.get(creatorId(5)))?.followers?.value).toBe(222_222);
    expect(await underRules()).toBe(220);
  });

  test('rules that change meanwhile are caught up with', async () => {
    await seen(201);
    await editRules();
    let chunk = 0;
    await rebuild({ onProgress: () => chunk++ === 0 && editRules(ago(-1), 18) });
    expect(await underRules()).toBe(201);
    expect((await currentRules()).settings.thresholds).toEqual({ controversy: { criticalMonths: 18 } });
  });

  test('summaries that were dropped come back', async () => {
    await seen(3);
    await database.summaries.clear();
    expect(await staleCount()).toBe(3);
    await rebuild();
    expect(await underRules()).toBe(3);
  });
});

describe('a list read before that', () => {
  const LIST = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';

  test.each([
    [300, 0],
    [301, 1]
  ])('of %i shows all but %i under the new rules', async (count, left) => {
    await seen(count);
    const places = Array.from({ length: count }, (_, n) => ({ listId: LIST, creatorId: creatorId(n) }));
    await database.memberships.bulkPut(places.map(place => ({ ...place, addedAt: AT, stage: 'to-vet' as const })));
    await editRules();
    const { key } = await currentRules();
    for (const rows of [await allRows(), await listRows(LIST)]) {
      expect(rows).toHaveLength(count);
      expect(rows.filter(({ summary }) => summary.rules !== key)).toHaveLength(left);
    }
    expect(await staleCount()).toBe(count);
  });
});
