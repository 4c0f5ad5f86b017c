import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { columns } from '@/lib/export/columns';
import { creatorSheet } from '@/lib/export/creator-sheet';
import { writeCsv } from '@/lib/export/csv';
import { type PresetId, presetColumns } from '@/lib/export/presets';
import { readable } from '@/lib/export/text-cell';
import { writeWorkbook } from '@/lib/export/workbook';
import { chosen } from '@/lib/import/choice';
import { importRows } from '@/lib/import/import-rows';
import { planOf } from '@/lib/import/plan';
import { storedOf } from '@/lib/import/stored';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { blankEntry } from '@/lib/shortlist/entry';
import { rebuild } from '@/lib/shortlist/rebuild';
import { priorities, stages } from '@/lib/shortlist/shortlist';
import { listRows } from '@/lib/shortlist/summaries';
import { creatorId, profileOf } from '../shortlist/seen-creator';
import { bytesOf, readFile } from './files';
import { saying } from './words';

const LIST = '7d3f1f0e-0b5c-4c0e-9d2a-5a1b2c3d4e5f';
const CREATED = '2026-11-20T08:00:00.000Z';
const CREATORS = 4;

afterEach(() => Promise.all(database.tables.map(table => table.clear())));

/** Texts with all that sheets take for something else. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      ' ',
      '0',
      '7',
      'e',
      '干',
      '\u0000',
      '\ud800',
      '😀'
    ),
    fc.string({ maxLength: 2 })
  ),
  maxLength: 12
});
/** A text of blanks says nothing in a sheet. */
const words = text.filter(written => written === '' || readable(written).trim() !== '');
/** Tags as the forms keep them, of signs that a sheet can hold. */
const tag = text
  .map(typed =>
    readable(typed)
      .replaceAll(/[,，、;；\n\t]/g, '')
      .trim()
  )
  .filter(kept => kept !== '');
const price = fc.option(
  fc.integer({ min: 1, max: 5_000_000 }).map(cents => cents / 100),
  { nil: undefined }
);
const told = fc.record({
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  note: words,
  contact: words,
  stage: fc.constantFrom(...stages),
  priority: fc.option(fc.constantFrom(...priorities), { nil: undefined }),
  image: price,
  video: price
});
type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never;

async function keep(lines: Told[]): Promise<void> {
  await database.lists.put({ id: LIST, name: '春季', createdAt: CREATED });
  for (const [n, { tags, note, contact, stage, priority, image, video }] of lines.entries()) {
    const id = creatorId(n);
    const given = { at: CREATED, from: 'user' as const };
    await database.entries.put({
      ...blankEntry(id, CREATED),
      tags,
      note,
      ...(contact !== '' && { contact }),
      quotes: [
        ...(image === undefined ? [] : [{ kind: 'image' as const, priceYuan: image, ...given }]),
        ...(video === undefined ? [] : [{ kind: 'video' as const, priceYuan: video, ...given }])
      ]
    });
    await database.memberships.put({
      listId: LIST,
      creatorId: id,
      addedAt: CREATED,
      stage,
      ...(priority && { priority })
    });
  }
  await rebuild();
}

/** What the sheet says, without the day that a creator came into the list, which is another after a return. */
const sheetColumns = (preset: PresetId) =>
  presetColumns(preset, columns.map(({ id }) => id).toReversed()).filter(({ id }) => id !== 'added');
type Language = 'en' | 'zh_CN';

const rows = async () =>
  (await listRows(LIST)).toSorted((one, other) => (one.summary.creatorId < other.summary.creatorId ? -1 : 1));
const exported = async (preset: PresetId, language: Language): Promise<string> =>
  writeCsv(sheetColumns(preset), await rows(), saying(language));
async function workbook(preset: PresetId, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = creatorSheet('春季', sheetColumns(preset), await rows(), saying(language));
  return new Uint8Array(await (await writeWorkbook([sheet], async () => undefined)).arrayBuffer());
}

test('a list that was exported, lost and imported is the same sheet again', async () => {
  for (let n = 0; n < CREATORS; n += 1) await witness(profileOf(n, CREATED));
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { minLength: 1, maxLength: CREATORS }),
      fc.constantFrom<PresetId>('everything', 'crm', 'own'),
      fc.constantFrom('en' as const, 'zh_CN' as const),
      fc.constantFrom('csv' as const, 'xlsx' as const),
      async (lines, preset, language, format) => {
        await Promise.all([database.entries.clear(), database.memberships.clear()]);
        await database.summaries.toCollection().modify({ rules: '' });
        await keep(lines);
        const before = await exported(preset, language);
        const file = format === 'csv' ? bytesOf(before) : await workbook(preset, language);
        await Promise.all([database.entries.clear(), database.memberships.clear()]);
        const read = await readFile(file);
        if ('refused' in read) throw new Error(read.refused);
        expect(read.unread).toEqual([]);
        const ids = read.proposals.map(proposal => proposal.creatorId);
        const planned = chosen(planOf(read.proposals, await storedOf(ids, LIST), true), { all: {}, single: new Map() });
        await importRows(planned, { target: { listId: LIST, name: '春季' }, source: 'a.csv', at: CREATED });
        await rebuild();
        expect(await exported(preset, language)).toBe(before);
        expect(planOf(read.proposals, await storedOf(ids, LIST), true)).toMatchObject({ joining: [], changing: [] });
      }
    ),
    { numRuns: 100 }
  );
});
