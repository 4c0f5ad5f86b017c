import { database } from './database';
import type { Rows } from './rows';

/** The tables of which trash and backups hold rows; the first of them rest on reading, the others on the user. */
export const ROW_TABLES = [
  'creators',
  'posts',
  'comments',
  'snapshots',
  'visits',
  'entries',
  'lists',
  'memberships',
  'briefs',
  'views'
] as const satisfies (keyof Rows)[];

/** Things whose rows are held at once while they come back. */
const CHUNK = 500;

/**
 * Puts the rows of what was thrown away back where they were and takes it from the trash; what came to stand in a place meanwhile stays. In a
 * transaction of the caller's, over all row tables and the trash. Resolves to how many of the ids were there, and to the creators with
 * evidence that came back, whose summaries are to be made.
 */
export async function takeFromTrash(ids: string[]): Promise<{ found: number; creatorIds: string[] }> {
  let found = 0;
  const creatorIds: string[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const trashed = (await database.trash.bulkGet(ids.slice(from, from + CHUNK))).filter(one => one !== undefined);
    for (const name of ROW_TABLES) {
      const rows = trashed.flatMap((one): object[] => one.rows[name] ?? []);
      if (rows.length > 0) await putWhereFree(name, rows);
    }
    found += trashed.length;
    creatorIds.push(...trashed.flatMap(({ rows }) => rows.creators ?? []).map(({ id }) => id));
  }
  await database.trash.bulkDelete(ids);
  return { found, creatorIds };
}

/** Of two rows for one place, thrown away one after the other, the first stands. */
async function putWhereFree(name: keyof Rows, rows: object[]): Promise<void> {
  const table = database.table<object>(name);
  const { keyPath } = table.schema.primKey;
  const byKey = new Map(rows.toReversed().map(row => [String(keyIn(row, keyPath)), row]));
  const free = [...byKey.values()];
  const standing = await table.bulkGet(free.map(row => keyIn(row, keyPath)));
  await table.bulkAdd(free.filter((_row, place) => standing[place] === undefined));
}

/** The key of a row by the key path of its table. */
export const keyIn = (row: object, path: string | string[] | null | undefined): string | string[] => {
  const field = (name: string) => String((row as Record<string, unknown>)[name]);
  return Array.isArray(path) ? path.map(field) : field(String(path));
};
