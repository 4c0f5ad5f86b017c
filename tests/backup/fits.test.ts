import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fitsOf } from '@/lib/backup/fits';
import { BACKUP_TABLES } from '@/lib/backup/head';
import { rowSchemas } from '@/lib/backup/row-schemas';
import { syntheticCreator } from '../tools/calibration/synthetic-creator';
import { tables } from './generated';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What may stand where something else should: of every kind, and at the edges of texts, counts, shares and dates. */
const other = fc.constantFrom<Json>(
  null,
  true,
  0,
  -1,
  0.5,
  2,
  6,
  1e21,
  '',
  'k:1',
  'paid-post',
  '2026-10-01',
  '2026-13-01T00:00:00Z',
  '2026-10-01T00:00:00+08:00',
  '5F3A1C0E0000000001008400',
  'x'.repeat(41),
  'x'.repeat(20_001),
  [],
  [1],
  {}
);

/** One place of a row, found by walking down from it. */
interface Harm {
  steps: number[];
  how: 'other' | 'gone' | 'more';
  value: Json;
}

const harm = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('other' as const, 'gone' as const, 'more' as const),
  value: other
});

function harmed(row: Json, { steps: [step = 0, ...rest], how, value }: Harm): Json {
  if (typeof row !== 'object' || row === null) return how === 'other' ? value : row;
  const keys = Object.keys(row);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined || (rest.length === 0 && how === 'more'))
    return Array.isArray(row) ? [...row, value] : { ...row, more: value };
  const inside = Array.isArray(row) ? row[Number(key)] : row[key];
  const isHere = rest.length === 0 || typeof inside !== 'object' || inside === null;
  const replaced = isHere ? value : harmed(inside, { steps: rest, how, value });
  if (Array.isArray(row)) return row.map((one, place) => (place === Number(key) ? replaced : one));
  if (isHere && how === 'gone') return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
  return { ...row, [key]: replaced };
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));

const { posts = [], comments = [], snapshots = [], ...facts } = syntheticCreator('fits').dossier;
const { id } = facts;
const read: Record<string, object> = {
  creators: { ...facts, lastSeenAt: facts.lastSeenAt ?? facts.firstSeenAt },
  posts: { id, posts: posts.slice(0, 2) },
  comments: { id, comments: comments.slice(0, 2) },
  snapshots: { id, snapshots: snapshots.slice(0, 2) }
};

test('a row fits exactly where its schema takes it: 1,000 rows, each harmed in one or two places', () => {
  const seen = { taken: 0, refused: 0 };
  const row = tables().chain(rows =>
    fc.constantFrom(
      ...Object.entries(read).map(([table, one]) => ({ table, one: asJson(one) })),
      ...Object.entries(rows).flatMap(([table, all]) => all.map(one => ({ table, one: asJson(one) })))
    )
  );
  fc.assert(
    fc.property(row, fc.array(harm, { maxLength: 2 }), ({ table, one }, harms) => {
      const name = BACKUP_TABLES.find(known => known === table);
      if (!name) return;
      const value = harms.reduce(harmed, one);
      const { success } = rowSchemas[name].safeParse(value);
      expect(fitsOf(rowSchemas[name])(value)).toBe(success);
      seen[success ? 'taken' : 'refused'] += 1;
    }),
    { numRuns: 1_000 }
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(150);
});

test.each([
  ['a refinement', z.object({ low: z.number(), high: z.number() }).refine(({ low, high }) => low <= high)],
  ['a pair', z.tuple([z.string(), z.string()])],
  ['a record by known keys', z.partialRecord(z.enum(['low', 'high']), z.number())],
  ['a loose form', z.looseObject({ low: z.number() })],
  ['a form that drops the rest', z.object({ low: z.number().optional() })],
  [
    'a text made small',
    z
      .string()
      .max(3)
      .transform(text => text.toLowerCase())
  ],
  ['a text that must be a number', z.string().transform(Number).pipe(z.number().min(2))],
  ['one of two', z.union([z.literal(30), z.iso.date()])]
])('%s is what zod takes for one', (_name, schema) => {
  const values = [
    { low: 1, high: 2 },
    { low: 2, high: 1 },
    { low: 1, high: 2, more: 3 },
    { low: 'x' },
    {},
    ['a', 'b'],
    ['a'],
    'ABC',
    'abcd',
    '1',
    '3',
    30,
    31,
    '2026-10-01',
    null
  ];
  const taken = values.map(value => schema.safeParse(value).success);
  expect(taken).toContain(true);
  expect(values.map(fitsOf(schema))).toEqual(taken);
});
