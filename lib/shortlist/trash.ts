import type { Table } from 'dexie';
import type { RowChange } from './change';
import { tellChange } from './changes-here';
import { database } from './database';
import { note } from './journal';
import { judgeAnew } from './judge-anew';
import { deleteCreators, deleteList, rowsOfCreators, rowsOfList } from './kept-rows';
import { saving } from './not-saved';
import { ROW_TABLES, takeFromTrash } from './trash-rows';
import { holdsWork, type Trashed } from './trashed';

/** Days that what was thrown away can be fetched back. */
const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;
/** Creators whose rows are held at once while they are thrown away. */
const CHUNK = 500;

const { views, summaries, trash, journal } = database;
const everything = [...ROW_TABLES.map(name => database.table(name)), summaries, trash, journal];

/** Whole days until something in the trash is gone, 0 on the last of them. `now` in ms since 1970. */
export const daysLeft = ({ at }: Pick<Trashed, 'at'>, now: number): number =>
  Math.max(0, Math.floor((Date.parse(at) + TRASH_DAYS * DAY_MS - now) / DAY_MS));

/** How many things lie in the trash. */
export const trashSize = (): Promise<number> => trash.count();

/** What lies in the trash, last thrown away first, as many as are asked for. */
export const allTrash = (most = Number.POSITIVE_INFINITY): Promise<Trashed[]> =>
  trash.orderBy('at').reverse().limit(most).toArray();

/** Throws a list away with the places in it and its campaign; the creators stay. Resolves to the change's number, undefined when it is gone already. */
export const trashList = (id: string, at: string): Promise<number | undefined> =>
  thrown(everything, async () => {
    const list = await rowsOfList(id);
    if (!list) return undefined;
    const rows = await throwAway([{ kind: 'list', ...list }], at);
    await deleteList(id);
    return note({ what: 'list-trashed', at, count: 1, name: list.name }, rows);
  });

/** Throws creators away, with all that was read and written about them their places in lists and campaigns, each to be fetched back for itself. */
export const trashCreators = (ids: string[], at: string): Promise<number | undefined> =>
  thrown(everything, async () => {
    const rows: RowChange[] = [];
    for (let from = 0; from < ids.length; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const kept = await rowsOfCreators(chunk);
      rows.push(
        ...(await throwAway(
          kept.map(one => ({ kind: 'creator', ...one })),
          at
        ))
      );
      await deleteCreators(chunk);
    }
    return note({ what: 'creator-trashed', at }, rows);
  });

/** Throws a saved view away. */
export const trashView = (id: string, at: string): Promise<number | undefined> =>
  thrown([views, trash, journal], async () => {
    const view = await views.get(id);
    if (!view) return undefined;
    const rows = await throwAway([{ kind: 'view', name: view.name, rows: { views: [view] } }], at);
    await views.delete(id);
    return note({ what: 'view-trashed', at, count: 1, name: view.name }, rows);
  });

/** Fetches something back; what came to stand in its place meanwhile stays. False when it is not in the trash. */
export async function fetchBack(id: string): Promise<boolean> {
  const { found, creatorIds } = await saving(() =>
    database.transaction('rw', everything, async () => {
      await forget([id]);
      return takeFromTrash([id]);
    })
  );
  await judgeAnew(creatorIds);
  return found > 0;
}

/** Takes one thing in the trash away for good. */
export async function deleteForGood(id: string): Promise<void> {
  await saving(() =>
    database.transaction('rw', [trash, journal], async () => {
      await forget([id]);
      await trash.delete(id);
    })
  );
}

/** Takes away for good what has been in the trash for its days, or all that is in it. */
export async function emptyTrash(now: number, all = false): Promise<void> {
  const until = new Date(now - TRASH_DAYS * DAY_MS).toISOString();
  await saving(() =>
    database.transaction('rw', [trash, journal], async () => {
      const gone = all ? trash.toCollection() : trash.where('at').belowOrEqual(until);
      const ids = await gone.primaryKeys();
      if (ids.length === 0) return;
      await forget(ids);
      await trash.bulkDelete(ids);
    })
  );
}

/** What left the trash on another way than undoing cannot be undone any more. */
async function forget(ids: string[]): Promise<void> {
  const gone = new Set<unknown>(ids);
  const isGone = ({ table, key }: RowChange): boolean => table === 'trash' && gone.has(key);
  for (const change of await journal.filter(({ rows }) => rows.some(isGone)).toArray()) {
    const rows = change.rows.filter(row => !isGone(row));
    if (rows.length === 0) await journal.delete(change.id);
    else await journal.put({ ...change, count: rows.length, rows });
  }
}

async function thrown(tables: Table[], work: () => Promise<number | undefined>): Promise<number | undefined> {
  const id = await saving(() => database.transaction('rw', tables, work));
  tellChange(id);
  return id;
}

async function throwAway(things: Pick<Trashed, 'kind' | 'name' | 'rows'>[], at: string): Promise<RowChange[]> {
  const trashed = things.map(thing => ({ id: crypto.randomUUID(), at, ...thing }));
  await trash.bulkAdd(trashed);
  return trashed.map(({ id, rows }) => {
    const after = holdsWork(rows) ? { work: true } : {};
    return { table: 'trash', key: id, before: null, after };
  });
}
