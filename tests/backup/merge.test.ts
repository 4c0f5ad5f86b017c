import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Decided, mergeBackup, previewMerge } from '@/lib/backup/merge-backup';
import { type Backup, readBackup } from '@/lib/backup/read-backup';
import { writeBackup } from '@/lib/backup/write-backup';
import { database } from '@/lib/shortlist/database';
import { blankEntry, type Entry } from '@/lib/shortlist/entry';
import { lastChange } from '@/lib/shortlist/journal';
import { rebuild } from '@/lib/shortlist/rebuild';
import { undo } from '@/lib/shortlist/undo';
import { content, fill, type Tables, tables } from './generated';

const AT = '2026-11-28T08:00:00.000Z';
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;
const ID = '5f3a1c0e0000000001008400';
const decided: Decided = { at: AT, file: '小林.json.gz', choices: new Map(), takesSettings: false };

/** The rows as a colleague's backup. */
async function backupOf(rows: Tables): Promise<Backup> {
  await fill(rows);
  const backup = await readBackup((await writeBackup({ at: AT, app: '0.1.0' })).file);
  if ('refused' in backup) throw new Error(JSON.stringify(backup.refused));
  return backup;
}

const facts = async () => {
  const { creators, posts, comments, snapshots, visits } = await content();
  return { creators, posts, comments, snapshots, visits };
};

test('the same file once more changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(tables(1), tables(2), fc.boolean(), async (mine, theirs, takesSettings) => {
      const backup = await backupOf(theirs);
      await fill(mine);
      await mergeBackup(backup, { ...decided, takesSettings });
      const once = await content();
      expect(await mergeBackup(backup, { ...decided, takesSettings, at: day(29) })).toBeUndefined();
      expect(await content()).toEqual(once);
    }),
    { numRuns: 50 }
  );
});

test('facts of two files come out the same in either order', async () => {
  await fc.assert(
    fc.asyncProperty(tables(1), tables(2), tables(3), async (mine, one, other) => {
      const files = [await backupOf(one), await backupOf(other)];
      await fill(mine);
      for (const file of files) await mergeBackup(file, decided);
      const forth = await facts();
      await fill(mine);
      for (const file of files.toReversed()) await mergeBackup(file, decided);
      expect(await facts()).toEqual(forth);
    }),
    { numRuns: 50 }
  );
});

test('one undo takes the user’s fields back, and what was read stays', async () => {
  await fc.assert(
    fc.asyncProperty(tables(1), tables(2), async (mine, theirs) => {
      const backup = await backupOf(theirs);
      await fill({ ...mine, memberships: placesInLists(mine), journal: [] });
      const before = await userFields();
      const change = await mergeBackup(backup, decided);
      const read = await facts();
      fc.pre(change !== undefined);
      expect((await lastChange())?.what).toBe('merged');
      expect((await undo(day(29)))?.kept).toBe(0);
      expect(await userFields()).toEqual(before);
      expect(await facts()).toEqual(read);
    }),
    { numRuns: 30 }
  );
});

/** A list that creators were put on does not go from under them: a place without its list would keep it. */
const placesInLists = ({ lists = [], memberships = [] }: Tables): object[] =>
  memberships.filter(place => lists.some(list => 'id' in list && 'listId' in place && list.id === place.listId));

const userFields = async () => {
  const { entries, lists, memberships, briefs, views } = await content();
  return JSON.parse(
    JSON.stringify({ entries, lists, memberships, briefs, views }, (key, value) =>
      ['updatedAt', 'toldAt', 'changed'].includes(key) ? undefined : value
    )
  );
};

const entry = (row: Partial<Entry>): Entry => ({ ...blankEntry(ID, day(1)), ...row });

describe('a field of the user’s', () => {
  const cases: [string, Partial<Entry>, Partial<Entry>, { note: string; clashes: number }][] = [
    ['only theirs', {}, { note: '约' }, { note: '约', clashes: 0 }],
    ['only mine', { note: '等' }, {}, { note: '等', clashes: 0 }],
    [
      'the same answer given again',
      { answers: { pastCampaign: { value: 'good', at: day(2) } } },
      { answers: { pastCampaign: { value: 'good', at: day(3) } } },
      { note: '', clashes: 0 }
    ],
    [
      'another answer given',
      { answers: { pastCampaign: { value: 'good', at: day(2) } } },
      { answers: { pastCampaign: { value: 'poor', at: day(3) } } },
      { note: '', clashes: 1 }
    ],
    ['the same', { note: '等' }, { note: '等', updatedAt: day(5) }, { note: '等', clashes: 0 }],
    [
      'theirs later',
      { note: '等', changed: { note: day(2) } },
      { note: '约', changed: { note: day(3) } },
      { note: '约', clashes: 1 }
    ],
    [
      'mine later',
      { note: '等', changed: { note: day(4) } },
      { note: '约', changed: { note: day(3) } },
      { note: '等', clashes: 1 }
    ],
    [
      'at one instant',
      { note: '等', changed: { note: day(3) } },
      { note: '约', changed: { note: day(3) } },
      { note: '等', clashes: 1 }
    ],
    [
      'mine emptied later',
      { note: '', changed: { note: day(4) } },
      { note: '约', changed: { note: day(3) } },
      { note: '', clashes: 1 }
    ],
    [
      'before changes were dated',
      { note: '等', updatedAt: day(2) },
      { note: '约', updatedAt: day(3) },
      { note: '约', clashes: 1 }
    ],
    [
      'another field later',
      { note: '等', updatedAt: day(9), changed: { note: day(2), tags: day(9) } },
      { note: '约', changed: { note: day(3) } },
      { note: '约', clashes: 1 }
    ]
  ];
  test.each(cases)('%s', async (_name, mine, theirs, { note, clashes }) => {
    const backup = await backupOf({ entries: [entry(theirs)] });
    await fill({ entries: [entry(mine)] });
    expect((await previewMerge(backup, AT, new Map())).conflicts).toHaveLength(clashes);
    await mergeBackup(backup, decided);
    expect((await database.entries.get(ID))?.note).toBe(note);
  });

  test.each(['mine', 'file'] as const)(
    'where the user chose %s it stays so when the file comes again',
    async choice => {
      const [later, earlier] = [day(4), day(3)];
      const backup = await backupOf({
        entries: [entry({ note: '约', changed: { note: choice === 'mine' ? later : earlier } })]
      });
      await fill({ entries: [entry({ note: '等', changed: { note: choice === 'mine' ? earlier : later } })] });
      const [conflict] = (await previewMerge(backup, AT, new Map())).conflicts;
      expect(conflict?.wins).toBe(choice === 'mine' ? 'file' : 'mine');
      await mergeBackup(backup, { ...decided, choices: new Map([[conflict?.id ?? '', choice]]) });
      const expected = choice === 'mine' ? '等' : '约';
      expect((await database.entries.get(ID))?.note).toBe(expected);
      await mergeBackup(backup, { ...decided, at: day(29) });
      expect((await database.entries.get(ID))?.note).toBe(expected);
    }
  );

  test('prices of two people stand side by side; of one kind, deal and day the later one', async () => {
    const quote = (priceYuan: number, at: string, kind: 'image' | 'video' = 'image') => ({
      kind,
      priceYuan,
      at,
      from: 'user' as const
    });
    const backup = await backupOf({
      entries: [entry({ quotes: [quote(1_200, '2026-11-05T09:00:00.000Z'), quote(3_000, day(6), 'video')] })]
    });
    await fill({ entries: [entry({ quotes: [quote(900, day(2)), quote(1_000, day(5))] })] });
    const { conflicts } = await previewMerge(backup, AT, new Map());
    expect(conflicts.map(({ field, wins }) => [field, wins])).toEqual([
      ['quotes.image paid-post user 2026-11-05', 'file']
    ]);
    await mergeBackup(backup, decided);
    const kept = (await database.entries.get(ID))?.quotes.map(({ priceYuan }) => priceYuan);
    expect(kept?.toSorted()).toEqual([1_200, 3_000, 900]);
  });
});

describe('lists', () => {
  const list = (id: string, name: string, more: object = {}) => ({ id, name, createdAt: day(1), ...more });
  const place = (listId: string, more: object = {}) => ({
    listId,
    creatorId: ID,
    addedAt: day(2),
    stage: 'to-vet',
    ...more
  });
  beforeEach(() => fill({}));

  test('of one name are one list, and a place in it is one place', async () => {
    const backup = await backupOf({
      lists: [list('b', ' 春季')],
      memberships: [place('b', { stage: 'contacted', changed: { stage: day(3) } })]
    });
    await fill({
      lists: [list('a', '春季')],
      memberships: [place('a', { priority: 'high', changed: { priority: day(3) } })]
    });
    await mergeBackup(backup, decided);
    expect((await database.lists.toArray()).map(({ id }) => id)).toEqual(['a']);
    expect(await database.memberships.toArray()).toMatchObject([{ listId: 'a', stage: 'contacted', priority: 'high' }]);
  });

  test('of one id under two names take the name given last', async () => {
    const backup = await backupOf({ lists: [list('a', '春季补水', { changed: { name: day(3) } })] });
    await fill({ lists: [list('a', '春季')] });
    await mergeBackup(backup, decided);
    expect((await database.lists.get('a'))?.name).toBe('春季补水');
  });

  test('never have the name of another', async () => {
    const backup = await backupOf({ lists: [list('a', '夏季', { changed: { name: day(3) } }), list('c', '春季')] });
    await fill({ lists: [list('a', '春季'), list('b', '夏季')] });
    await mergeBackup(backup, decided);
    const names = (await database.lists.toArray()).map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    expect((await database.lists.get('a'))?.name).toBe('春季');
  });

  test('that lie in the trash here stay there with their places, and so do creators', async () => {
    const other = '5f3a1c0e0000000001008401';
    const backup = await backupOf({
      lists: [list('a', '春季'), list('b', '夏季')],
      memberships: [place('a'), place('b'), place('b', { creatorId: other })],
      entries: [entry({ note: '约' })],
      creators: [{ id: ID, firstSeenAt: AT, lastSeenAt: AT }]
    });
    const thrown = (id: string, rows: object) => ({ id, at: AT, kind: 'list', name: '', rows });
    await fill({
      trash: [
        thrown('1', { lists: [list('a', '春季')] }),
        thrown('2', { creators: [{ id: ID, firstSeenAt: AT, lastSeenAt: AT }] })
      ]
    });
    expect((await previewMerge(backup, AT, new Map())).creators.thrown).toEqual([ID]);
    await mergeBackup(backup, decided);
    expect((await database.lists.toArray()).map(({ id }) => id)).toEqual(['b']);
    expect((await database.memberships.toArray()).map(({ creatorId }) => creatorId)).toEqual([other]);
    expect(await database.creators.count()).toBe(0);
    expect(await database.entries.count()).toBe(0);
  });
});

describe('commenters', () => {
  const key = (fill: number) => [{ name: 'commenters', bytes: new Uint8Array(32).fill(fill) }];
  const creators = [{ id: ID, firstSeenAt: AT, lastSeenAt: AT }];
  const comment = (n: number, author?: string) => ({
    id: `68a1b2c300000000000000a${n}`,
    postId: '68a1b2c300000000000000b0',
    text: '求色号',
    ...(author && { author })
  });
  const kept = async () => (await database.comments.get(ID))?.comments.map(({ author }) => author).toSorted();

  test('of another install are marked as such, and my own hash stands', async () => {
    const backup = await backupOf({
      creators,
      keys: key(2),
      comments: [{ id: ID, comments: [comment(1, 'k:ffff'), comment(2, 'k:eeee')] }]
    });
    await fill({ creators, keys: key(1), comments: [{ id: ID, comments: [comment(1, 'k:0aaa')] }] });
    await mergeBackup(backup, decided);
    expect(await kept()).toEqual(['k:0aaa', expect.stringMatching(/^k:[0-9a-f]{8}:eeee$/)]);
    expect(await database.keys.toArray()).toEqual(key(1));
  });

  test('of my own key come back from a colleague as they were', async () => {
    const mine = await backupOf({ creators, keys: key(1), comments: [{ id: ID, comments: [comment(1, 'k:0aaa')] }] });
    await fill({ creators, keys: key(2), comments: [{ id: ID, comments: [comment(2, 'k:eeee')] }] });
    await mergeBackup(mine, decided);
    const colleagues = await backupOf(await content());
    await fill({ creators, keys: key(1) });
    await mergeBackup(colleagues, decided);
    expect(await kept()).toEqual(['k:0aaa', expect.stringMatching(/^k:[0-9a-f]{8}:eeee$/)]);
  });
});

test('settings stay mine unless they are asked for', async () => {
  const rules = { name: 'rules', settings: { guideLiteral: true }, changedAt: day(1) };
  const backup = await backupOf({ settings: [rules, { name: 'backup-reminder', every: 50 }] });
  await fill({});
  await mergeBackup(backup, decided);
  expect(await database.settings.count()).toBe(0);
  await mergeBackup(backup, { ...decided, takesSettings: true });
  expect(await database.settings.toArray()).toEqual([rules]);
});

test('verdicts are made anew for those of whom more is known or told', async () => {
  const creators = [{ id: ID, firstSeenAt: AT, lastSeenAt: AT }];
  const backup = await backupOf({
    entries: [entry({ quotes: [{ kind: 'image', priceYuan: 900, at: day(3), from: 'user' }], toldAt: day(3) })]
  });
  await fill({ creators });
  await rebuild();
  await mergeBackup(backup, decided);
  await rebuild();
  expect((await database.summaries.get(ID))?.quote?.priceYuan).toBe(900);
});
