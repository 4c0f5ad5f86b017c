import type { RowChange, RowKey, UserRows, UserTable } from './change';
import { type Entry, type ToldField, toldFields } from './entry';
import { manyRows } from './many-rows';

/** The rows that a change may touch, by table. */
export type Touched = { [Table in UserTable]?: RowKey[] };

/** Says when something was changed, and is therefore no change itself. */
const STAMPS = new Set(['updatedAt', 'toldAt', 'changed']);

type Row = Record<string, unknown>;

/** Rows of one table in the order of their keys; null where there is none. */
export async function rowsOf(table: UserTable, keys: RowKey[]): Promise<(Row | null)[]> {
  const rows = await manyRows<Row>(table, keys);
  return rows.map(row => row ?? null);
}

/** All touched rows as they stand. */
export async function pictureOf(touched: Touched): Promise<Map<UserTable, (Row | null)[]>> {
  const pictures = Object.entries(touched).map(
    async ([table, keys]) => [table as UserTable, await rowsOf(table as UserTable, keys)] as const
  );
  return new Map(await Promise.all(pictures));
}

/** What differs between two pictures of the same rows. */
export function changesBetween(
  touched: Touched,
  before: Map<UserTable, (Row | null)[]>,
  after: Map<UserTable, (Row | null)[]>
): RowChange[] {
  return Object.entries(touched).flatMap(([name, keys]) => {
    const table = name as UserTable;
    return keys.flatMap((key, place) => {
      const change = difference(before.get(table)?.[place] ?? null, after.get(table)?.[place] ?? null);
      return change ? [{ table, key, ...change }] : [];
    });
  });
}

/** How one row changed that is known before and after; undefined where it was not written or says the same. */
export function rowChange<Table extends UserTable>(
  table: Table,
  key: RowKey,
  before: UserRows[Table] | undefined,
  after: UserRows[Table] | undefined
): RowChange | undefined {
  const change = after && difference((before as Row | undefined) ?? null, after as unknown as Row);
  return change && { table, key, ...change };
}

function difference(before: Row | null, after: Row | null): Pick<RowChange, 'before' | 'after'> | undefined {
  if (before === null || after === null) return before === after ? undefined : { before, after };
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    field => !STAMPS.has(field) && !isSame(before[field], after[field])
  );
  if (fields.length === 0) return undefined;
  return { before: pick(before, fields), after: pick(after, fields) };
}

const pick = (row: Row, fields: string[]): Row => Object.fromEntries(fields.map(field => [field, row[field]]));

/** Whether plain data says the same; fields may stand in another order, and one that is undefined is absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isFields(one) || !isFields(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  return Object.keys({ ...one, ...other }).every(field => isSame(one[field], other[field]));
}

const isFields = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/**
 * A row taken from one side of a change to the other, where it still stands as the change left it; fields that were changed since stay, and
 * are counted. "same" when nothing was to be done, null when the row goes.
 */
export function turnedRow(
  current: Row | null,
  from: Row | null,
  to: Row | null,
  stamp: { table: UserTable; at: string }
): { row: Row | null | 'same'; kept: number } {
  if (from === null || to === null) {
    if (!isSame(unstamped(current), unstamped(from))) return { row: 'same', kept: 1 };
    return { row: to, kept: 0 };
  }
  if (current === null) return { row: 'same', kept: 1 };
  const fields = Object.keys(from).concat(Object.keys(to).filter(field => !(field in from)));
  const turning = fields.filter(field => isSame(current[field], from[field]));
  if (turning.length === 0) return { row: 'same', kept: fields.length };
  const row = { ...current };
  for (const field of turning) {
    if (to[field] === undefined) delete row[field];
    else row[field] = to[field];
  }
  return { row: stamped(row, turning, stamp), kept: fields.length - turning.length };
}

const unstamped = (row: Row | null): Row | null =>
  row && Object.fromEntries(Object.entries(row).filter(([field]) => !STAMPS.has(field)));

/** A row that says when these fields of it were changed last. */
function stamped(row: Row, fields: string[], { table, at }: { table: UserTable; at: string }): Row {
  const isWhole = table === 'briefs' || table === 'views';
  if (isWhole) return { ...row, updatedAt: at };
  const changed = { ...(row.changed as Row | undefined), ...Object.fromEntries(fields.map(field => [field, at])) };
  if (table !== 'entries') return { ...row, changed };
  return stampedEntry({ ...row, changed } as unknown as Entry, fields, at) as unknown as Row;
}

/** Whether verdicts rest on a field of an entry. */
export const isTold = (field: string): boolean => toldFields.includes(field as ToldField);

/** An entry that says when it was changed last, and whether that concerns verdicts. */
export const stampedEntry = (entry: Entry, fields: string[], at: string): Entry => ({
  ...entry,
  updatedAt: at,
  toldAt: fields.some(isTold) ? at : (entry.toldAt ?? entry.updatedAt)
});
