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

/**
 * Puts the rows of one thing thrown away back where they were and takes it from the trash; what came to stand in a place meanwhile stays. In a
 * transaction of the caller's, over all row tables and the trash. False when it is not there any more.
 */
export async function takeFromTrash(id: string): Promise<boolean> {
  const trashed = await database.trash.get(id);
  if (!trashed) return false;
  for (const name of ROW_TABLES) {
    const rows: object[] = trashed.rows[name] ?? [];
    const table = database.table<object>(name);
    const { keyPath } = table.schema.primKey;
    const keys = rows.map(row => keyIn(row, keyPath));
    const standing = await table.bulkGet(keys);
    await table.bulkAdd(rows.filter((_row, place) => standing[place] === undefined));
  }
  await database.trash.delete(id);
  return true;
}

const keyIn = (row: object, path: string | string[] | null | undefined): string | string[] => {
  const field = (name: string) => String((row as Record<string, unknown>)[name]);
  return Array.isArray(path) ? path.map(field) : field(String(path));
};
