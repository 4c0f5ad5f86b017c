import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/evidence/observation';
import type { Edit } from '@/lib/messages';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { editSchema, keep } from '@/lib/shortlist/edits';
import { inspect } from '@/lib/shortlist/inspection';

const ID = '5f3a1c0e0000000001008400';
const AT = '2026-11-20T08:15:02.000Z';
const EARLIER = '2026-11-15T08:15:02.000Z';
const LATER = '2026-11-21T08:15:02.000Z';

const exactly = (value: number) => ({ value, low: value, high: value, precision: 'exact' as const, text: `${value}` });

const profile = (at: string): Observation => ({
  page: 'profile',
  creatorId: ID,
  at,
  viewer: 'signed-in',
  profile: { followers: { value: exactly(36_012), at, from: 'page' } },
  posts: [],
  drift: []
});

type Change = Edit extends infer One ? (One extends Edit ? Omit<One, 'creatorId' | 'at'> : never) : never;

/** One edit on its whole way through the worker: parsed as a message, then kept. */
const tell = (change: Change, at = AT): Promise<unknown> => keep(editSchema.parse({ creatorId: ID, at, ...change }));

const entry = () => database.entries.get(ID);
const dossier = async () => (await inspect(ID))?.dossier;

beforeEach(() => witness(profile(AT)));
afterEach(() => Promise.all(database.tables.map(table => table.clear())));

const quote = { kind: 'image' as const, priceYuan: 2900, deal: 'paid-post' as const, at: AT, from: 'user' as const };
const women = { value: 0.88, at: AT, from: 'user' as const, toldBy: 'dashboard' };
const active = { value: 0.4, at: AT, from: 'user' as const, meter: 'huitun' as const };
const snapshots = [
  { at: '2026-11-01T04:00:00.000Z', followers: exactly(30_000), from: 'import' as const },
  { at: '2026-11-10T04:00:00.000Z', followers: exactly(33_000), from: 'import' as const }
];

describe.each<{ what: string; set: Change; changed: Change; remove: Change; reads: () => Promise<unknown> }>([
  {
    what: 'an offer',
    set: { field: 'offer', replaces: [], quotes: [quote] },
    changed: { field: 'offer', replaces: [AT], quotes: [{ ...quote, priceYuan: 3100, toldBy: 'agency' }] },
    remove: { field: 'offer', replaces: [AT], quotes: [] },
    reads: async () => (await dossier())?.quotes
  },
  {
    what: 'an audience figure',
    set: { field: 'audience', figures: { femaleShare: women, activeShare: active } },
    changed: { field: 'audience', figures: { femaleShare: { ...women, value: 0.9 } } },
    remove: { field: 'audience', figures: { femaleShare: null, activeShare: null } },
    reads: async () => (await dossier())?.audience
  },
  {
    what: 'a controversy',
    set: { field: 'controversy', answer: { value: 'major', at: AT, happenedOn: '2026-03-01', toldBy: 'news' } },
    changed: { field: 'controversy', answer: { value: 'minor', at: AT } },
    remove: { field: 'controversy', answer: null },
    reads: async () => (await dossier())?.answers?.controversy
  },
  {
    what: 'a past campaign',
    set: { field: 'past-campaign', answer: { value: 'good', at: EARLIER, toldBy: 'us' } },
    changed: { field: 'past-campaign', answer: { value: 'poor', at: EARLIER } },
    remove: { field: 'past-campaign', answer: null },
    reads: async () => (await dossier())?.answers?.pastCampaign
  },
  {
    what: 'a rating of the craft',
    set: { field: 'craft', answer: { value: 4, at: AT } },
    changed: { field: 'craft', answer: { value: 2, at: AT } },
    remove: { field: 'craft', answer: null },
    reads: async () => (await dossier())?.answers?.craft
  },
  {
    what: 'a follower file',
    set: { field: 'follower-file', file: { name: 'trend.csv', snapshots } },
    changed: { field: 'follower-file', file: { name: 'other.csv', snapshots: snapshots.slice(0, 1) } },
    remove: { field: 'follower-file', file: null },
    reads: async () => (await dossier())?.snapshots?.filter(({ from }) => from === 'import')
  }
])('$what', ({ set, changed, remove, reads }) => {
  test('is kept, changed, taken back and put back, and a reading leaves it alone', async () => {
    const nothing = await reads();
    await tell(set);
    const first = await reads();
    expect(first).not.toEqual(nothing);
    expect(JSON.stringify(await reads())).toContain(stated(set));

    await tell(changed);
    expect(await reads()).not.toEqual(first);
    const before = await entry();
    await witness(profile(LATER));
    expect(await entry()).toEqual(before);

    await tell(remove);
    expect(Object.keys((await reads()) ?? {})).toEqual(Object.keys(nothing ?? {}));
    await tell(set);
    expect(await reads()).toEqual(first);
  });
});

/** A piece of the edit that has to stand in the dossier as it is. */
function stated(change: Change): string {
  if ('quotes' in change) return JSON.stringify(change.quotes[0]?.priceYuan);
  if ('figures' in change) return JSON.stringify(change.figures.femaleShare?.toldBy);
  if ('file' in change) return JSON.stringify(change.file?.snapshots[0]?.followers.text);
  return 'answer' in change && change.answer ? JSON.stringify(change.answer.value) : '';
}

describe('prices', () => {
  const given = (at: string, priceYuan: number, more = {}) => ({ ...quote, at, priceYuan, ...more });

  test('of several days are a history; one of them can go', async () => {
    await tell({ field: 'offer', replaces: [], quotes: [given(EARLIER, 2500)] });
    await tell({ field: 'offer', replaces: [], quotes: [given(AT, 2900)] });
    expect((await dossier())?.quotes?.map(({ priceYuan }) => priceYuan)).toEqual([2500, 2900]);
    await tell({ field: 'offer', replaces: [AT], quotes: [] });
    expect((await dossier())?.quotes?.map(({ priceYuan }) => priceYuan)).toEqual([2500]);
  });

  test('a gift of the same day does not stand for a paid note, nor the marketplace for the user', async () => {
    const read = { kind: 'image' as const, priceYuan: 3500, at: EARLIER, from: 'marketplace' as const };
    await witness({ page: 'marketplace', creatorId: ID, at: EARLIER, viewer: 'unknown', quotes: [read], drift: [] });
    await tell({ field: 'offer', replaces: [], quotes: [given('2026-11-20T09:00:00.000Z', 300, { deal: 'gift' })] });
    await tell({ field: 'offer', replaces: [], quotes: [given(AT, 2900)] });
    expect((await dossier())?.quotes?.map(({ priceYuan }) => priceYuan)).toEqual([300, 2900, 3500]);
    expect((await database.summaries.get(ID))?.quote?.priceYuan).toBe(2900);
  });

  test('a draft stays until all is read, and takes the texts of the first version with it', async () => {
    await database.entries.update(ID, {});
    await tell({ field: 'note', text: '' });
    await database.entries.update(ID, { drafts: { imagePrice: '三千', femaleShare: '八成' } });
    await tell({ field: 'offer', replaces: [], quotes: [], draft: { image: '三千左右' } });
    expect((await entry())?.drafts).toEqual({ femaleShare: '八成', offer: { image: '三千左右' } });
    await tell({ field: 'offer', replaces: [], quotes: [quote] });
    await tell({ field: 'audience', figures: {}, draft: { femaleShare: '八' } });
    expect((await entry())?.drafts).toEqual({ audience: { femaleShare: '八' } });
  });
});

test('of the marketplace and the user the later figure of the audience stands', async () => {
  const read = (value: number, at: string) => ({ femaleShare: { value, at, from: 'marketplace' as const } });
  await witness({ page: 'marketplace', creatorId: ID, at: AT, viewer: 'unknown', audience: read(0.7, AT), drift: [] });
  await tell({ field: 'audience', figures: { femaleShare: { ...women, at: LATER } } }, LATER);
  expect((await dossier())?.audience?.femaleShare).toMatchObject({ value: 0.88, toldBy: 'dashboard' });
  await tell({ field: 'audience', figures: { femaleShare: { ...women, at: EARLIER } } }, LATER);
  expect((await dossier())?.audience?.femaleShare?.value).toBe(0.7);
});

describe('the worker refuses', () => {
  const tomorrow = '2026-11-20T16:00:00.000Z';
  const answer = { value: 'major' as const, at: AT };
  test.each<[string, unknown]>([
    ['a price of another source than the user', { field: 'offer', replaces: [], quotes: [{ ...quote, from: 'page' }] }],
    ['a price of tomorrow', { field: 'offer', replaces: [], quotes: [{ ...quote, at: tomorrow }] }],
    ['a price of 0', { field: 'offer', replaces: [], quotes: [{ ...quote, priceYuan: 0 }] }],
    ['a deal that there is not', { field: 'offer', replaces: [], quotes: [{ ...quote, deal: 'barter' }] }],
    ['a share above 1', { field: 'audience', figures: { femaleShare: { ...women, value: 1.1 } } }],
    ['a share of tomorrow', { field: 'audience', figures: { femaleShare: { ...women, at: tomorrow } } }],
    ['a figure that the form has not', { field: 'audience', figures: { buyingShare: women } }],
    ['a controversy of tomorrow', { field: 'controversy', answer: { ...answer, happenedOn: '2026-11-21' } }],
    ['a rating of 6', { field: 'craft', answer: { value: 6, at: AT } }],
    ['a rating of 3.5', { field: 'craft', answer: { value: 3.5, at: AT } }],
    ['a source of 201 letters', { field: 'controversy', answer: { ...answer, toldBy: 'x'.repeat(201) } }],
    [
      'a file of 5,001 days',
      { field: 'follower-file', file: { name: '', snapshots: Array(5_001).fill(snapshots[0]) } }
    ],
    [
      'counts that are no import',
      { field: 'follower-file', file: { name: '', snapshots: [{ ...snapshots[0], from: 'page' }] } }
    ]
  ])('%s', (_what, change) => {
    expect(editSchema.safeParse({ creatorId: ID, at: AT, ...(change as object) }).success).toBe(false);
  });

  test('and takes the same where they are right, to the last second of the day', () => {
    const last = '2026-11-20T15:59:59.000Z';
    const right = [
      { field: 'offer', replaces: [], quotes: [{ ...quote, at: last }] },
      { field: 'controversy', answer: { ...answer, happenedOn: '2026-11-20', toldBy: 'x'.repeat(200) } },
      { field: 'craft', answer: { value: 5, at: AT } },
      { field: 'follower-file', file: { name: '', snapshots: Array(5_000).fill(snapshots[0]) } }
    ];
    for (const change of right) expect(editSchema.safeParse({ creatorId: ID, at: AT, ...change }).success).toBe(true);
  });
});
