import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import { chooseBrief } from '@/lib/shortlist/briefs';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { saveBrief } from '@/lib/shortlist/save-brief';
import { visitsOf, withVisit } from '@/lib/shortlist/visits';
import { ago, atLeast, exactly, idFrom, NOW } from '@/tests/measures/evidence';
import { creatorId, profileOf } from '../shortlist/seen-creator';
import { visitAt } from './visit-at';

const ID = creatorId(1);
const minutes = (n: number): string => new Date(NOW + n * 60_000).toISOString();

/** The profile read at `at`, with its header of that time. */
function read(at: string, followers = exactly(20_000)): Observation {
  const { profile = {}, ...page } = profileOf(1, at);
  const header = Object.fromEntries(Object.entries(profile).map(([fact, known]) => [fact, { ...known, at }]));
  return { ...page, profile: { ...header, followers: { value: followers, at, from: 'page' } } };
}

const elsewhere = (page: 'note' | 'marketplace', at: string): Observation => ({
  page,
  creatorId: ID,
  at,
  viewer: 'signed-in',
  posts: [{ id: idFrom(50, 77), opened: true, likes: exactly(9), collects: exactly(3), comments: exactly(1) }],
  drift: []
});

const kept = () => visitsOf(ID);

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('a visit', () => {
  test('is the last reading of its Shanghai day', async () => {
    await witness(read(minutes(0), exactly(20_000)));
    await witness(read(minutes(10), exactly(20_003)));
    await witness(read(ago(-1), exactly(20_050)));
    expect((await kept()).map(({ at, followers }) => [at, followers?.value])).toEqual([
      [minutes(10), 20_003],
      [ago(-1), 20_050]
    ]);
  });

  test.each(['note', 'marketplace'] as const)(
    'takes in what a %s showed that day, and none is made by it',
    async page => {
      await witness(elsewhere(page, ago(2)));
      expect(await kept()).toEqual([]);
      await witness(read(minutes(0)));
      await witness(elsewhere(page, minutes(5)));
      await witness({ ...elsewhere(page, ago(-1)), posts: [{ id: idFrom(50, 78) }] });
      expect((await kept()).map(({ posts }) => posts)).toEqual([21]);
    }
  );

  test('is not made of a reading that arrives days late', async () => {
    await witness(read(ago(2)));
    await witness(read(minutes(0), exactly(20_100)));
    await witness(read(ago(1)));
    expect((await kept()).map(({ at }) => at)).toEqual([ago(2), minutes(0)]);
  });

  test('is not made by one that arrives after a note of another day', async () => {
    await witness(read(ago(3)));
    await witness(elsewhere('note', minutes(0)));
    await witness(read(ago(1)));
    expect((await kept()).map(({ at }) => at)).toEqual([ago(3)]);
  });

  test('does not say an older count where the page showed only a floor', async () => {
    await witness(read(ago(1), exactly(20_000)));
    await witness(read(minutes(0), atLeast(10_000)));
    expect((await kept()).map(({ followers }) => followers?.value)).toEqual([20_000, undefined]);
  });

  test('says by which brief it was judged', async () => {
    await witness(read(ago(1)));
    const brief = await saveBrief({ brief: { name: '补水面霜' } }, ago(0.5));
    if (!brief) throw new Error('The brief was not kept');
    await chooseBrief(brief.id);
    await witness(read(minutes(0)));
    const [plain, briefed] = await kept();
    expect(plain).not.toHaveProperty('own');
    expect(briefed?.own).toBe(`${brief.id} ${ago(0.5)}`);
  });

  test('says what each measured criterion earned', async () => {
    await witness(read(minutes(0)));
    const [{ criteria = {}, score } = visitAt(0)] = await kept();
    expect(Object.keys(criteria)).toContain('lifetime-engagement');
    const earned = Object.values(criteria).reduce((sum, points) => sum + points, 0);
    expect(earned).toBeCloseTo((Number(score.value) * score.coverage) / 100, 0);
  });
});

describe('the visits', () => {
  test('one that arrives late takes its place, and never that of a later one', () => {
    const days = (all: { at: string }[]) => all.map(({ at }) => at);
    const known = [visitAt(9), visitAt(1)];
    expect(days(withVisit(known, visitAt(4)))).toEqual([ago(9), ago(4), ago(1)]);
    expect(withVisit(known, visitAt(1.01, { posts: 1 }))).toEqual(known);
    expect(withVisit(known, visitAt(0.99, { posts: 1 }))).toEqual([known[0], visitAt(0.99, { posts: 1 })]);
  });

  test('only the last two keep the points of each criterion', () => {
    const all = [9, 4, 1].reduce((known, days) => withVisit(known, visitAt(days)), withVisit([], visitAt(20)));
    expect(all.map(({ criteria }) => criteria !== undefined)).toEqual([false, false, true, true]);
  });

  test('400 days are kept', () => {
    const known = Array.from({ length: 400 }, (_, place) => visitAt(400 - place));
    const all = withVisit(known, visitAt(0));
    expect([all.length, all[0]?.at, all.at(-1)?.at]).toEqual([400, ago(399), ago(0)]);
  });
});
