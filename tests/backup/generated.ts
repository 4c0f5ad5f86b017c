import fc from 'fast-check';
import { shanghaiDay } from '@/lib/evidence/days';
import type { Change } from '@/lib/shortlist/change';
import { database } from '@/lib/shortlist/database';
import { blankEntry, type Entry } from '@/lib/shortlist/entry';
import { priorities, stages } from '@/lib/shortlist/shortlist';
import { visit } from '../evidence/arbitrary';
import { campaignRows } from './generated-campaigns';

/** Rows of every table but the summaries, by table. */
export type Tables = Record<string, object[]>;

const START = Date.UTC(2026, 9, 1);
const instant = fc.integer({ min: 0, max: 60 }).map(step => new Date(START + step * 7_200_000).toISOString());
const creatorId = fc.integer({ min: 0, max: 5 }).map(n => `5f3a1c0e000000000100840${n}`);
const listId = fc.constantFrom('list-1', 'list-2', 'list-3');
const word = fc.oneof(fc.constantFrom('干皮', '等报价', '"\n,\u2028', '😀'), fc.string({ maxLength: 8 }));
const changed = (...fields: string[]) =>
  fc.dictionary(fc.constantFrom(...fields), instant, { maxKeys: 3, noNullPrototype: true });

const rowsBy = <Row extends object>(row: fc.Arbitrary<Row>, key: (row: Row) => string, maxLength = 4) =>
  fc.uniqueArray(row, { selector: key, maxLength });

const defined = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const quote = fc.record({
  kind: fc.constantFrom('image' as const, 'video' as const),
  priceYuan: fc.integer({ min: 1, max: 9_000 }),
  at: instant,
  from: fc.constant('user' as const)
});

const entry: fc.Arbitrary<Entry> = fc
  .record({
    creatorId,
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    note: word,
    contact: maybe(word),
    hiddenAt: maybe(instant),
    knownAs: maybe(word),
    drafts: fc.constantFrom({}, { imagePrice: '2,9' }, { offer: { price: '约 3 千' } }),
    quotes: fc.uniqueArray(quote, { selector: ({ kind, at }) => kind + shanghaiDay(at), maxLength: 3 }),
    audience: fc.oneof(
      fc.constant({}),
      fc.record({
        femaleShare: fc.record({ value: fc.constantFrom(0.5, 0.9), at: instant, from: fc.constant('user' as const) })
      })
    ),
    answers: fc.oneof(
      fc.constant({}),
      fc.record({ controversy: fc.record({ value: fc.constantFrom('none' as const, 'major' as const), at: instant }) })
    ),
    updatedAt: instant,
    toldAt: maybe(fc.oneof(instant, fc.constant(''))),
    changed: maybe(changed('tags', 'note', 'contact', 'hiddenAt', 'quotes'))
  })
  .map(row => defined({ ...blankEntry(row.creatorId, row.updatedAt), ...row }) as Entry);

const list = fc
  .record({
    id: listId,
    name: fc.constantFrom('春季', '备选', '夏季'),
    createdAt: instant,
    archivedAt: maybe(instant),
    changed: maybe(changed('name', 'archivedAt'))
  })
  .map(defined);

const place = fc
  .record({
    listId,
    creatorId,
    addedAt: instant,
    stage: fc.constantFrom(...stages),
    priority: maybe(fc.constantFrom(...priorities)),
    archived: maybe(fc.record({ at: instant, why: word })),
    changed: maybe(changed('stage', 'priority', 'archived'))
  })
  .map(defined);

const brief = fc.record({
  id: fc.constantFrom('brief-1', 'brief-2'),
  brief: fc.record({ name: word, budgetYuan: fc.integer({ min: 0, max: 90_000 }) }),
  createdAt: fc.constant(new Date(START).toISOString()),
  updatedAt: instant
});

const view = fc
  .record({
    id: fc.constantFrom('view-1', 'view-2'),
    name: word,
    listId: maybe(listId),
    view: fc.record({
      columns: fc.subarray(['name', 'score', 'price']),
      sorting: fc.constantFrom([], [{ column: 'score', direction: 'descending' }]),
      filters: fc.constantFrom([], [{ by: 'score', range: { from: 60 } }]),
      search: word
    }),
    createdAt: fc.constant(new Date(START).toISOString()),
    updatedAt: instant
  })
  .map(defined);

const campaign = campaignRows({ instant, listId, creatorId, word });

const shown = fc.record({
  at: instant,
  posts: fc.nat(50),
  ruleset: fc.constant('2026.11'),
  score: fc.constant({ value: 70, low: 60, high: 80, coverage: 60, confidence: 0.5, grade: 'average' }),
  verdict: fc.constant('consider'),
  raised: fc.subarray(['low-engagement', 'underpriced'])
});

const change: fc.Arbitrary<Change> = fc.record({
  id: fc.integer({ min: 1, max: 500 }),
  at: instant,
  what: fc.constantFrom('tags' as const, 'stage' as const),
  count: fc.nat(9),
  rows: fc.array(
    fc.record({
      table: fc.constant('entries' as const),
      key: creatorId as fc.Arbitrary<string>,
      before: fc.constantFrom(null, { note: '等' }),
      after: fc.constantFrom(null, { note: '等报价' })
    }),
    { maxLength: 2 }
  )
});

const settings = fc
  .record({
    rules: maybe(
      fc.constant({ name: 'rules', settings: { guideLiteral: true }, changedAt: new Date(START).toISOString() })
    ),
    brief: maybe(fc.constant({ name: 'active-brief', briefId: 'brief-1' })),
    list: maybe(listId.map(id => ({ name: 'current-list', listId: id }))),
    reminder: maybe(fc.constantFrom(null, 50).map(every => ({ name: 'backup-reminder', every })))
  })
  .map(all => Object.values(all).filter(row => row !== undefined));

const key = (fill: number) => ({ name: 'commenters', bytes: new Uint8Array(32).fill(fill) });

/** A database whose keys come up in another one too; `keyFill` makes the install's key of commenters. */
export const tables = (keyFill = 7): fc.Arbitrary<Tables> =>
  fc
    .record({
      seen: rowsBy(fc.tuple(creatorId, visit), ([id]) => id),
      visits: rowsBy(
        fc.record({
          id: creatorId,
          visits: fc.uniqueArray(shown, { selector: ({ at }) => shanghaiDay(at), maxLength: 4 })
        }),
        ({ id }) => id
      ),
      entries: rowsBy(entry, row => row.creatorId),
      lists: fc.uniqueArray(list, { selector: ({ id }) => id, maxLength: 3 }).map(onceNamed),
      memberships: rowsBy(place, row => row.listId + row.creatorId, 6),
      briefs: rowsBy(brief, ({ id }) => id),
      views: rowsBy(view, ({ id }) => id),
      campaigns: rowsBy(campaign.campaigns, row => String(Reflect.get(row, 'listId'))),
      collaborations: rowsBy(
        campaign.collaborations,
        row => `${Reflect.get(row, 'listId')}${Reflect.get(row, 'creatorId')}`
      ),
      publications: rowsBy(campaign.publications, row => String(Reflect.get(row, 'id'))),
      quarters: rowsBy(campaign.quarters, row => `${Reflect.get(row, 'year')}${Reflect.get(row, 'quarter')}`),
      measurements: rowsBy(campaign.measurements, row => row.postId + row.at),
      settings,
      journal: rowsBy(change, ({ id }) => String(id)),
      trash: rowsBy(
        fc.record({
          id: fc.constantFrom('thrown-1', 'thrown-2'),
          at: instant,
          kind: fc.constant('list' as const),
          name: word,
          rows: list.map(row => ({ lists: [{ ...row, id: 'list-9' }] }))
        }),
        ({ id }) => id
      )
    })
    .map(({ seen, visits, ...rows }) => ({
      ...rows,
      ...packed(seen),
      visits: visits.map(row => ({
        ...row,
        visits: row.visits.toSorted((one, other) => (one.at < other.at ? -1 : 1))
      })),
      keys: [key(keyFill)]
    }));

type Seen = readonly (readonly [string, Parameters<Parameters<typeof visit.map>[0]>[0]])[];

function packed(seen: Seen): Tables {
  const dossiers = seen.map(([id, dossier]) => ({ ...dossier, id }));
  return {
    creators: dossiers.map(({ posts: _p, comments: _c, snapshots: _s, ...facts }) => facts),
    posts: dossiers.flatMap(({ id, posts }) => (posts ? [{ id, posts }] : [])),
    comments: dossiers.flatMap(({ id, comments }) =>
      comments
        ? [{ id, comments: comments.map((one, place) => ({ ...one, author: `k:${String(place % 2).repeat(24)}` })) }]
        : []
    ),
    snapshots: dossiers.flatMap(({ id, snapshots }) => (snapshots ? [{ id, snapshots }] : []))
  };
}

const onceNamed = <Row extends { name: string }>(lists: Row[]): Row[] =>
  lists.filter(({ name }, place) => lists.findIndex(other => other.name === name) === place);

/** Makes these rows the whole database. */
export async function fill(rows: Tables): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map(table => table.clear()));
    for (const [table, own] of Object.entries(rows)) await database.table(table).bulkPut(structuredClone(own));
  });
}

/** The whole database but what is made anew or speaks of this install's backups. */
export async function content(): Promise<Tables> {
  const all = database.tables.filter(({ name }) => name !== 'summaries');
  const rows = await Promise.all(all.map(async table => [table.name, await table.toArray()] as const));
  const { settings = [], journal = [], ...others } = Object.fromEntries(rows) as Tables;
  return {
    ...others,
    settings: settings.filter(row => !('name' in row && (row.name === 'last-backup' || row.name === 'restoring'))),
    journal: journal.filter(row => !('what' in row && row.what === 'restored'))
  };
}
