import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type ChangeKind, changeKinds } from '@/lib/shortlist/change';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import {
  keepAnswers,
  keepAudience,
  keepFollowerFile,
  keepOffer,
  setHidden,
  setTags,
  writeContact,
  writeNote
} from '@/lib/shortlist/entries';
import { lastChange } from '@/lib/shortlist/journal';
import { archiveList, createList, renameList } from '@/lib/shortlist/lists';
import { hide, show, tagMany } from '@/lib/shortlist/many-entries';
import {
  addToList,
  archive,
  moveStage,
  moveToList,
  removeFromList,
  setPriority,
  unarchive
} from '@/lib/shortlist/places';
import { saveView } from '@/lib/shortlist/saved-views';
import { trashCreators, trashList, trashView } from '@/lib/shortlist/trash';
import { redo, undo } from '@/lib/shortlist/undo';
import { exactly } from '@/tests/measures/evidence';
import { campaignSteps, pick, type Step, step } from './campaign-steps';
import { creatorId, profileOf } from './seen-creator';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 8, 0, second)).toISOString();
const CREATORS = [1, 2, 3, 4].map(creatorId);

/** Every row that the user can see, whatever the order of its fields, without when it was changed. */
async function seen(): Promise<unknown> {
  const tables = [
    'entries',
    'memberships',
    'lists',
    'creators',
    'posts',
    'snapshots',
    'visits',
    'summaries',
    'trash',
    'views',
    'campaigns',
    'collaborations',
    'publications',
    'quarters'
  ];
  const rows = await Promise.all(tables.map(name => database.table(name).toArray()));
  const stamps = ['updatedAt', 'toldAt', 'changed', 'entryAt'];
  return JSON.parse(JSON.stringify(rows, (key, value) => (stamps.includes(key) ? undefined : value)));
}

const some = fc.subarray(CREATORS, { minLength: 1 });
const one = fc.constantFrom(...CREATORS);
const which = fc.nat(1);
const word = fc.constantFrom('', '干皮', '寄样', '报价 3000');

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: campaignSteps(CREATORS, word) },
  fc.tuple(one, word).map(([id, text]) => step(`note ${text}`, (_, now) => writeNote(id, text, now))),
  fc.tuple(one, word).map(([id, text]) => step(`contact ${text}`, (_, now) => writeContact(id, text, now))),
  fc.tuple(one, word).map(([id, text]) => step(`tags ${text}`, (_, now) => setTags(id, [text], now))),
  fc.tuple(one, fc.boolean()).map(([id, on]) => step(`hidden ${on}`, (_, now) => setHidden(id, on, now))),
  fc
    .tuple(some, word, word)
    .map(([ids, add, remove]) => step('tags of many', (_, now) => tagMany(ids, { add: [add], remove: [remove] }, now))),
  some.map(ids => step('hide', (_, now) => hide(ids, now))),
  some.map(ids => step('show', (_, now) => show(ids, now))),
  fc.tuple(which, some, word).map(([n, ids, nickname]) =>
    step('add', (lists, now) =>
      addToList(
        pick(lists, n),
        ids.map(id => ({ creatorId: id, nickname })),
        now
      )
    )
  ),
  fc.tuple(which, some).map(([n, ids]) => step('remove', (lists, now) => removeFromList(pick(lists, n), ids, now))),
  fc
    .tuple(which, which, some)
    .map(([from, to, ids]) => step('move', (lists, now) => moveToList(pick(lists, from), pick(lists, to), ids, now))),
  fc
    .tuple(which, some, fc.constantFrom('to-vet' as const, 'contacted' as const))
    .map(([n, ids, stage]) => step('stage', (lists, now) => moveStage(pick(lists, n), ids, stage, now))),
  fc
    .tuple(which, some, fc.constantFrom('high' as const, 'low' as const, null))
    .map(([n, ids, priority]) => step('priority', (lists, now) => setPriority(pick(lists, n), ids, priority, now))),
  fc.tuple(which, some).map(([n, ids]) => step('archive', (lists, now) => archive(pick(lists, n), ids, now))),
  fc.tuple(which, some).map(([n, ids]) => step('unarchive', (lists, now) => unarchive(pick(lists, n), ids, now))),
  fc
    .tuple(which, fc.constantFrom('春季', '夏季', '备选'))
    .map(([n, name]) => step(`rename ${name}`, (lists, now) => renameList(pick(lists, n), name, now))),
  fc
    .tuple(which, fc.boolean())
    .map(([n, on]) => step('archive list', (lists, now) => archiveList(pick(lists, n), on, now))),
  fc.tuple(one, fc.constantFrom(800, 3000), fc.boolean()).map(([id, priceYuan, replaces]) =>
    step(`price ${priceYuan}`, (_, now) =>
      keepOffer(
        id,
        {
          replaces: replaces ? [at(1), at(2)] : [],
          quotes: [{ at: now, from: 'user', kind: 'image', priceYuan }],
          draft: { image: 'x' }
        },
        now
      )
    )
  ),
  fc
    .tuple(one, fc.constantFrom(0.6, 0.9, null))
    .map(([id, share]) =>
      step(`women ${share}`, (_, now) =>
        keepAudience(id, { femaleShare: share && { value: share, at: now, from: 'user' } }, undefined, now)
      )
    ),
  fc
    .tuple(one, fc.constantFrom(2 as const, 5 as const, null))
    .map(([id, craft]) =>
      step(`craft ${craft}`, (_, now) => keepAnswers(id, { craft: craft && { value: craft, at: now } }, now))
    ),
  fc
    .tuple(one, fc.boolean())
    .map(([id, on]) =>
      step(`file ${on}`, (_, now) =>
        keepFollowerFile(
          id,
          on ? { name: 'a.csv', snapshots: [{ at: at(0), followers: exactly(900), from: 'import' }] } : null,
          now
        )
      )
    ),
  fc
    .tuple(which, some, word)
    .map(([n, ids, why]) =>
      step('narrow', (lists, now) =>
        archive(pick(lists, n), ids, now, { why: new Map(ids.map(id => [id, why])), what: 'narrowed' })
      )
    ),
  fc
    .tuple(which, word, fc.boolean())
    .map(([n, search, ofList]) =>
      step(`view ${search}`, (lists, now) =>
        saveView('80+', { columns: [], sorting: [], filters: [], search }, ofList ? pick(lists, n) : undefined, now)
      )
    ),
  word.filter(name => name !== '').map(name => step('new list', (_, now) => createList(name, now)))
);

const throwing: fc.Arbitrary<Step> = fc.oneof(
  some.map(ids => step('throw creators away', (_, now) => trashCreators(ids, now))),
  which.map(n => step('throw a list away', (lists, now) => trashList(pick(lists, n), now))),
  fc.constant(
    step('throw a view away', async (_, now) => trashView((await database.views.toCollection().first())?.id ?? '', now))
  )
);

async function begin(): Promise<string[]> {
  await Promise.all(database.tables.map(table => table.clear()));
  for (const number of [1, 2]) await witness(profileOf(number, at(0)));
  const lists = [await createList('春季', at(0)), await createList('备选', at(0))].map(({ id }) => id);
  await addToList(lists[0] ?? '', [{ creatorId: CREATORS[0] ?? '' }, { creatorId: CREATORS[2] ?? '' }], at(0));
  await archive(lists[0] ?? '', CREATORS.slice(2), at(0));
  await archiveList(lists[1] ?? '', true, at(0));
  await hide(CREATORS.slice(0, 2), at(0));
  await saveView('80+', { columns: [], sorting: [], filters: [], search: '' }, undefined, at(0));
  await database.journal.clear();
  return lists;
}

/** The kinds of change that were made over all runs. */
const made = new Set<ChangeKind>();

async function undoAll(): Promise<number[]> {
  const undone: number[] = [];
  while (await lastChange()) {
    const done = await undo(at(90));
    expect(done?.kept).toBe(0);
    if (done) {
      undone.push(done.change.id);
      made.add(done.change.what);
    }
  }
  return undone;
}

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('whatever the user does', () => {
  test('undoing all of it is the start, and doing it all again the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 16 }), async steps => {
        const lists = await begin();
        const start = await seen();
        for (const [n, { make }] of steps.entries()) await make(lists, at(n + 1));
        const end = await seen();
        const undone = await undoAll();
        expect(await seen()).toEqual(start);
        for (const id of undone.toReversed()) expect((await redo(at(95), id))?.kept).toBe(0);
        expect(await seen()).toEqual(end);
      }),
      { numRuns: 100 }
    );
  }, 60_000);

  test('undoing all of it is the start, also where something was thrown away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: throwing }), { maxLength: 16 }),
        async steps => {
          const lists = await begin();
          const start = await seen();
          for (const [n, { make }] of steps.entries()) await make(lists, at(n + 1));
          await undoAll();
          expect(await seen()).toEqual(start);
        }
      ),
      { numRuns: 80 }
    );
  }, 60_000);

  test('and it was done by every kind of change, but for those that files make', () => {
    const byFiles: ChangeKind[] = ['restored', 'imported', 'merged'];
    expect(changeKinds.filter(kind => !made.has(kind))).toEqual(byFiles);
  });
});
