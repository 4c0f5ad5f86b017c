import type { Table } from 'dexie';
import { database } from './database';

type Key = string | [string, string];

/** So many rows are asked for one by one; for more it is quicker to read all that lie between, unless those are far more. */
const FEW = 300;
const FAR_MORE = 4;
/** So many rows that lie side by side are deleted as one stretch. */
const STRETCH = 16;

// Chained, not awaited: Dexie loses its transaction where a function that it does not know waits for nothing of its own.

/** Rows in the order of their keys, undefined where there is none; ten thousand at once take a tenth of what they take one by one. */
export function manyRows<Row>(name: string, keys: readonly Key[]): PromiseLike<(Row | undefined)[]> {
  const table = database.table<Row, Key>(name);
  const ends = keys.length > FEW ? endsOf(keys) : undefined;
  if (!ends) return table.bulkGet([...keys]);
  const between = () => table.where(':id').between(...ends, true, true);
  return between()
    .count()
    .then(size => {
      if (size > keys.length * FAR_MORE) return table.bulkGet([...keys]);
      return Promise.all([between().primaryKeys(), between().toArray()]).then(([found, rows]) => {
        const places = new Map(found.map((key, place) => [String(key), place]));
        return keys.map(key => rows[places.get(String(key)) ?? -1]);
      });
    });
}

/** Deletes rows by their keys; those that lie side by side at once, as where all of a list go. */
export function deleteRows(name: string, keys: readonly Key[]): PromiseLike<unknown> {
  const table = database.table<unknown, Key>(name);
  const ends = keys.length > FEW ? endsOf(keys) : undefined;
  if (!ends) return table.bulkDelete([...keys]);
  return table
    .where(':id')
    .between(...ends, true, true)
    .primaryKeys()
    .then(found => deleteStretches(table, found, new Set(keys.map(String))));
}

function deleteStretches(table: Table<unknown, Key>, found: Key[], going: ReadonlySet<string>): PromiseLike<unknown> {
  const single: Key[] = [];
  const stretches: [Key, Key][] = [];
  let begun: Key[] = [];
  const end = () => {
    const [first, last] = [begun[0], begun.at(-1)];
    if (begun.length >= STRETCH && first !== undefined && last !== undefined) stretches.push([first, last]);
    else single.push(...begun);
    begun = [];
  };
  for (const key of found) {
    if (going.has(String(key))) begun.push(key);
    else end();
  }
  end();
  return Promise.all([
    table.bulkDelete(single),
    ...stretches.map(([first, last]) => table.where(':id').between(first, last, true, true).delete())
  ]);
}

/** The first and the last of keys in the database's order. */
function endsOf(keys: readonly Key[]): [Key, Key] | undefined {
  let [first] = keys;
  let last = first;
  if (first === undefined || last === undefined) return undefined;
  for (const key of keys) {
    if (isBefore(key, first)) first = key;
    if (isBefore(last, key)) last = key;
  }
  return [first, last];
}

/** Texts by their code units, pairs by their first and then their second: as IndexedDB has them. */
function isBefore(one: Key, other: Key): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one < other;
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0];
}
