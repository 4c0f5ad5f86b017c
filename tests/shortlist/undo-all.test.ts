import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { editCampaign, makeCampaign, removeCampaign } from '@/lib/shortlist/campaigns';
import { editCollaborations } from '@/lib/shortlist/collaborations';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { setHidden, setTags, writeContact, writeNote } from '@/lib/shortlist/entries';
import { lastChange, redo, undo } from '@/lib/shortlist/journal';
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
import { editPost, planPosts, publicationsOf, removePost } from '@/lib/shortlist/publications';
import { trashCreators, trashList } from '@/lib/shortlist/trash';
import { creatorId, profileOf } from './seen-creator';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 8, 0, second)).toISOString();
const CREATORS = [1, 2, 3, 4].map(creatorId);

/** Every row that the user can see, whatever the order of its fields, without when it was changed. */
async function seen(): Promise<unknown> {
  const tables = ['entries', 'memberships', 'lists', 'creators', 'posts', 'snapshots', 'visits', 'summaries', 'trash'];
  const campaign = ['campaigns', 'collaborations', 'publications'];
  const rows = await Promise.all([...tables, ...campaign].map(name => database.table(name).toArray()));
  const stamps = ['updatedAt', 'toldAt', 'changed', 'entryAt'];
  return JSON.parse(JSON.stringify(rows, (key, value) => (stamps.includes(key) ? undefined : value)));
}

type Step = { by: string; make: (lists: string[], now: string) => Promise<unknown> };

const some = fc.subarray(CREATORS, { minLength: 1 });
const one = fc.constantFrom(...CREATORS);
const which = fc.nat(1);
const word = fc.constantFrom('', '干皮', '寄样', '报价 3000');
const step = (by: string, make: Step['make']): Step => ({ by, make });
const pick = (lists: string[], n: number): string => lists[n % lists.length] ?? '';

const steps: fc.Arbitrary<Step> = fc.oneof(
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
  which.map(n => step('campaign', (lists, now) => makeCampaign(pick(lists, n), now, 'ambassador'))),
  which.map(n => step('no campaign', (lists, now) => removeCampaign(pick(lists, n), now))),
  fc
    .tuple(which, fc.nat(3))
    .map(([n, yuan]) =>
      step(`budget ${yuan}`, (lists, now) => editCampaign(pick(lists, n), { budgetYuan: () => yuan || undefined }, now))
    ),
  fc
    .tuple(which, some, word)
    .map(([n, ids, owner]) =>
      step('work', (lists, now) => editCollaborations(pick(lists, n), ids, { owner: () => owner || undefined }, now))
    ),
  fc
    .tuple(which, some)
    .map(([n, ids]) => step('plan', (lists, now) => planPosts(pick(lists, n), ids, { plannedOn: '2026-12-01' }, now))),
  fc.tuple(which, word).map(([n, about]) =>
    step('post', async (lists, now) => {
      const [post] = await publicationsOf(pick(lists, n));
      if (post) await editPost(post.id, { about: () => about || undefined }, now);
    })
  ),
  which.map(n =>
    step('no post', async (lists, now) => {
      const [post] = await publicationsOf(pick(lists, n));
      if (post) await removePost(post.id, now);
    })
  ),
  word.filter(name => name !== '').map(name => step('new list', (_, now) => createList(name, now)))
);

const throwing: fc.Arbitrary<Step> = fc.oneof(
  some.map(ids => step('throw creators away', (_, now) => trashCreators(ids, now))),
  which.map(n => step('throw a list away', (lists, now) => trashList(pick(lists, n), now)))
);

async function begin(): Promise<string[]> {
  await Promise.all(database.tables.map(table => table.clear()));
  for (const number of [1, 2]) await witness(profileOf(number, at(0)));
  const lists = [await createList('春季', at(0)), await createList('备选', at(0))].map(({ id }) => id);
  await addToList(lists[0] ?? '', [{ creatorId: CREATORS[0] ?? '' }, { creatorId: CREATORS[2] ?? '' }], at(0));
  await database.journal.clear();
  return lists;
}

async function undoAll(): Promise<number[]> {
  const undone: number[] = [];
  while (await lastChange()) {
    const done = await undo(at(90));
    expect(done?.kept).toBe(0);
    if (done) undone.push(done.change.id);
  }
  return undone;
}

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

describe('whatever the user does', () => {
  test('undoing all of it is the start, and doing it all again the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async made => {
        const lists = await begin();
        const start = await seen();
        for (const [n, { make }] of made.entries()) await make(lists, at(n + 1));
        const end = await seen();
        const undone = await undoAll();
        expect(await seen()).toEqual(start);
        for (const id of undone.toReversed()) expect((await redo(at(95), id))?.kept).toBe(0);
        expect(await seen()).toEqual(end);
      }),
      { numRuns: 60 }
    );
  }, 60_000);

  test('undoing all of it is the start, also where something was thrown away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: throwing }), { maxLength: 10 }),
        async made => {
          const lists = await begin();
          const start = await seen();
          for (const [n, { make }] of made.entries()) await make(lists, at(n + 1));
          await undoAll();
          expect(await seen()).toEqual(start);
        }
      ),
      { numRuns: 40 }
    );
  }, 60_000);
});
