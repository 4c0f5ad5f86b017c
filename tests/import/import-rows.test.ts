import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Choices, chosen, differenceKey } from '@/lib/import/choice';
import { importRows } from '@/lib/import/import-rows';
import { planOf } from '@/lib/import/plan';
import type { Proposal } from '@/lib/import/proposals';
import { storedOf } from '@/lib/import/stored';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { keepOffer, setTags, writeNote } from '@/lib/shortlist/entries';
import { createList } from '@/lib/shortlist/lists';
import { addToList, archive, moveStage, setPriority } from '@/lib/shortlist/places';
import { redo, undo } from '@/lib/shortlist/undo';
import { creatorId, profileOf } from '../shortlist/seen-creator';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
const [ONE = '', TWO = '', THREE = ''] = [1, 2, 3].map(creatorId);
const NONE: Choices = { all: {}, single: new Map() };
const source = '达人表.csv';

const full: Proposal['told'] = {
  tags: ['干皮'],
  note: '等报价',
  contact: 'wx: ali',
  stage: 'contacted',
  priority: 'high',
  imagePrice: 900,
  videoPrice: 1500
};
const proposal = (creatorId: string, told: Proposal['told'] = full, name = '阿梨'): Proposal => ({
  creatorId,
  row: 2,
  name,
  told
});

let listId: string;
beforeEach(async () => {
  listId = (await createList('春季', at(0))).id;
});
afterEach(() => Promise.all(database.tables.map(table => table.clear())));

const preview = async (proposals: Proposal[], goesTo: string | null = listId) =>
  planOf(
    proposals,
    await storedOf(
      proposals.map(one => one.creatorId),
      goesTo ?? undefined
    ),
    goesTo !== null
  );
const write = (planned: ReturnType<typeof chosen>, signal?: AbortSignal, onProgress?: (done: number) => void) =>
  importRows(planned, {
    target: { listId, name: '春季' },
    source,
    at: at(9),
    ...(signal && { signal }),
    ...(onProgress && { onProgress })
  });
const everything = async () => JSON.stringify(await Promise.all(database.tables.map(table => table.toArray())));

describe('a plan', () => {
  test('says who comes in, who is told otherwise, who stays as they are', async () => {
    await addToList(listId, [{ creatorId: ONE }, { creatorId: TWO }, { creatorId: THREE }], at(1));
    await writeNote(ONE, '太贵', at(2));
    await setTags(TWO, ['干皮'], at(2));
    await archive(listId, [THREE], at(3));
    const plan = await preview([
      proposal(ONE, { note: '等报价', tags: ['干皮'] }),
      proposal(TWO, { tags: ['干皮'] }),
      proposal(THREE, {}),
      proposal(creatorId(4), {})
    ]);
    expect(plan).toMatchObject({
      joining: [{ creatorId: creatorId(4), isNamed: true, differences: [] }],
      changing: [
        {
          creatorId: ONE,
          differences: [
            { field: 'tags', file: ['干皮'] },
            { field: 'note', mine: '太贵', file: '等报价' }
          ]
        }
      ],
      unchanged: 2,
      archived: 1,
      left: []
    });
    expect(plan.changing[0]?.differences[0]).not.toHaveProperty('mine');
  });

  test('without a list: stage and priority belong to none, and who is not known is left out', async () => {
    await writeNote(ONE, '太贵', at(2));
    const plan = await preview([proposal(ONE, { ...full, note: '太贵' }), proposal(TWO)], null);
    expect(plan.changing[0]?.differences.map(({ field }) => field)).toEqual([
      'tags',
      'contact',
      'imagePrice',
      'videoPrice'
    ]);
    expect(plan).toMatchObject({ joining: [], left: [{ creatorId: TWO }] });
  });

  test.each<[string, () => Promise<unknown>, Proposal['told']]>([
    ['a note with blanks at its end', () => writeNote(ONE, '一\r\n二 \n', at(2)), { note: '一\n二' }],
    ['a tag with a comma in it', () => setTags(ONE, ['干皮, 成分', '测评'], at(2)), { tags: ['干皮', '成分', '测评'] }],
    [
      'a price to the cent',
      () =>
        keepOffer(
          ONE,
          { replaces: [], quotes: [{ kind: 'image', priceYuan: 900.004, at: at(2), from: 'user' }] },
          at(2)
        ),
      { imagePrice: 900 }
    ],
    ['a stage', () => moveStage(listId, [ONE], 'briefed', at(2)), { stage: 'briefed' }],
    ['a priority', () => setPriority(listId, [ONE], 'low', at(2)), { priority: 'low' }]
  ])('%s is the same', async (_name, change, told) => {
    await addToList(listId, [{ creatorId: ONE }], at(1));
    await change();
    expect(await preview([proposal(ONE, told)])).toMatchObject({ changing: [], unchanged: 1 });
  });

  test('a stage that everybody starts with tells nothing of whom nobody moved', async () => {
    await addToList(listId, [{ creatorId: ONE }, { creatorId: TWO }], at(1));
    await moveStage(listId, [TWO], 'contacted', at(2));
    const plan = await preview([ONE, TWO, THREE].map(id => proposal(id, { stage: 'to-vet' })));
    expect(plan.unchanged).toBe(1);
    expect(plan.changing).toMatchObject([{ creatorId: TWO, differences: [{ mine: 'contacted', file: 'to-vet' }] }]);
    expect(plan.joining).toMatchObject([{ creatorId: THREE, differences: [] }]);
  });

  test('a stage that nobody chose is none; one that was chosen is mine', async () => {
    await addToList(listId, [{ creatorId: ONE }, { creatorId: TWO }], at(1));
    await moveStage(listId, [TWO], 'contacted', at(2));
    await moveStage(listId, [TWO], 'to-vet', at(3));
    const { changing } = await preview([proposal(ONE, { stage: 'vetted' }), proposal(TWO, { stage: 'vetted' })]);
    expect(changing.map(({ differences }) => differences)).toEqual([
      [{ field: 'stage', file: 'vetted' }],
      [{ field: 'stage', mine: 'to-vet', file: 'vetted' }]
    ]);
  });
});

describe('what is chosen', () => {
  test.each<[string, Choices, string | undefined]>([
    ['mine stays by itself', NONE, undefined],
    ["the file's for all", { all: { note: 'file' }, single: new Map() }, '等报价'],
    ['one for itself', { all: {}, single: new Map([[differenceKey(ONE, 'note'), 'file']]) }, '等报价'],
    [
      'one kept among all',
      { all: { note: 'file' }, single: new Map([[differenceKey(ONE, 'note'), 'mine']]) },
      undefined
    ]
  ])('%s', async (_name, choices, note) => {
    await addToList(listId, [{ creatorId: ONE }], at(1));
    await writeNote(ONE, '太贵', at(2));
    const planned = chosen(await preview([proposal(ONE, { note: '等报价', contact: 'wx' })]), choices);
    expect(planned[0]?.differences.find(({ field }) => field === 'note')?.file).toBe(note);
    expect(planned[0]?.differences.find(({ field }) => field === 'contact')?.file).toBe('wx');
  });
});

describe('writing', () => {
  test('a new creator comes with all that the sheet tells, and all of it is one change', async () => {
    await witness(profileOf(2, at(0)));
    const before = await everything();
    const done = await write(chosen(await preview([proposal(ONE), proposal(TWO, {})]), NONE));
    expect(done).toMatchObject({ change: expect.any(Number), kept: 0 });
    expect(await database.entries.toArray()).toEqual([
      expect.objectContaining({
        creatorId: ONE,
        knownAs: '阿梨',
        tags: ['干皮'],
        note: '等报价',
        contact: 'wx: ali',
        toldAt: at(9),
        quotes: [
          { kind: 'image', priceYuan: 900, deal: 'paid-post', at: at(9), from: 'import', toldBy: source },
          { kind: 'video', priceYuan: 1500, deal: 'paid-post', at: at(9), from: 'import', toldBy: source }
        ]
      })
    ]);
    expect(await database.memberships.toArray()).toEqual([
      expect.objectContaining({ creatorId: ONE, stage: 'contacted', priority: 'high', addedAt: at(9) }),
      { creatorId: TWO, listId, stage: 'to-vet', addedAt: at(9) }
    ]);
    expect(await undo(at(10))).toMatchObject({ change: { what: 'imported', count: 2, name: '春季' }, kept: 0 });
    await database.journal.clear();
    expect(JSON.parse(await everything())).toEqual(
      JSON.parse(before).map((rows: unknown[], n: number) => (database.tables[n]?.name === 'journal' ? [] : rows))
    );
  });

  test('a list that is made for it goes with it and comes back', async () => {
    const target = { listId: crypto.randomUUID(), name: '达人表', isNew: true as const };
    const planned = chosen(planOf([proposal(ONE)], await storedOf([ONE], undefined), true), NONE);
    const done = await importRows(planned, { target, source, at: at(9) });
    expect(await database.lists.get(target.listId)).toMatchObject({ name: '达人表' });
    await undo(at(10));
    expect(await database.lists.get(target.listId)).toBeUndefined();
    if (done !== 'stopped') await redo(at(11), done.change ?? 0);
    expect(await database.memberships.get([target.listId, ONE])).toBeDefined();
  });

  test('what was changed since the preview stays', async () => {
    await addToList(listId, [{ creatorId: ONE }], at(1));
    const plan = await preview([proposal(ONE, { note: '等报价', contact: 'wx', stage: 'vetted' })]);
    await writeNote(ONE, '别的窗口写的', at(2));
    await moveStage(listId, [ONE], 'briefed', at(2));
    expect(await write(chosen(plan, NONE))).toMatchObject({ kept: 2 });
    expect(await database.entries.get(ONE)).toMatchObject({ note: '别的窗口写的', contact: 'wx' });
    expect(await database.memberships.get([listId, ONE])).toMatchObject({ stage: 'briefed' });
  });

  test('stopped half way, nothing is written', async () => {
    const many = Array.from({ length: 700 }, (_, n) => proposal(creatorId(10 + n)));
    const planned = chosen(await preview(many), NONE);
    const before = await everything();
    const stopping = new AbortController();
    const seen: number[] = [];
    const done = await write(planned, stopping.signal, count => {
      seen.push(count);
      if (count === 500) stopping.abort();
    });
    expect(done).toBe('stopped');
    expect(seen).toEqual([250, 500]);
    expect(await everything()).toBe(before);
  });

  test('the same sheet twice changes nothing the second time', async () => {
    await write(chosen(await preview([proposal(ONE), proposal(TWO)]), NONE));
    expect(await preview([proposal(ONE), proposal(TWO)])).toMatchObject({ joining: [], changing: [], unchanged: 2 });
  });
});
