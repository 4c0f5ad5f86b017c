import { database } from './database';
import { joined } from './joined-rows';
import type { Rows } from './rows';

/** The tables of which trash and backups hold rows; the first of them rest on reading, the others on the user. */
export const ROW_TABLES = [
  'creators',
  'posts',
  'comments',
  'snapshots',
  'visits',
  'measurements',
  'entries',
  'lists',
  'memberships',
  'briefs',
  'views',
  'campaigns',
  'collaborations',
  'publications',
  'quarters'
] as const satisfies (keyof Rows)[];

/** Things whose rows are held at once while they come back. */
const CHUNK = 500;

/**
 * Puts the rows of what was thrown away back where they were, joined with what came to stand there meanwhile, and takes it from the trash. In a
 * transaction of the caller's, over all row tables and the trash. Resolves to how many of the ids were there, and to the creators of whom
 * evidence or words came back, whose summaries are to be made.
 */
export async function takeFromTrash(ids: string[]): Promise<{ found: number; creatorIds: string[] }> {
  let found = 0;
  const creatorIds = new Set<string>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const trashed = (await database.trash.bulkGet(ids.slice(from, from + CHUNK))).filter(one => one !== undefined);
    for (const name of ROW_TABLES) {
      const rows = trashed.flatMap((one): object[] => one.rows[name] ?? []);
      if (rows.length > 0) await putBack(name, rows);
    }
    found += trashed.length;
    for (const { rows } of trashed) {
      for (const { id } of rows.creators ?? []) creatorIds.add(id);
      for (const { creatorId } of rows.entries ?? []) creatorIds.add(creatorId);
    }
  }
  await database.trash.bulkDelete(ids);
  return { found, creatorIds: [...creatorIds] };
}

/** Of two rows for one place, thrown away one after the other, the first counts as written last. */
async function putBack(name: keyof Rows, rows: object[]): Promise<void> {
  const table = database.table<object>(name);
  const { keyPath } = table.schema.primKey;
  const byPlace = Map.groupBy(rows, row => String(keyIn(row, keyPath)));
  const places = [...byPlace.values()];
  const standing = await table.bulkGet(places.map(([row]) => keyIn(row ?? {}, keyPath)));
  await table.bulkPut(
    places.flatMap((thrown, place) => {
      const all = [standing[place], ...thrown].filter(row => row !== undefined);
      return all.length === 0 ? [] : [all.reduce((there, row) => joined(name, there as never, row as never))];
    })
  );
}

/** The key of a row by the key path of its table. */
export const keyIn = (row: object, path: string | string[] | null | undefined): string | string[] => {
  const field = (name: string) => String((row as Record<string, unknown>)[name]);
  return Array.isArray(path) ? path.map(field) : field(String(path));
};
