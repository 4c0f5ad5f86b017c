import { database } from './database';
import { note } from './journal';
import { membersOf } from './lists';
import { saving } from './not-saved';
import type { Rows } from './rows';
import { ROW_TABLES, takeFromTrash } from './trash-rows';
import type { Trashed } from './trashed';

/** Days that what was thrown away can be fetched back. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

const { creators, posts, comments, snapshots, visits, entries, lists, memberships, views, summaries, trash, journal } =
  database;
const everything = [...ROW_TABLES.map(name => database.table(name)), summaries, trash, journal];

/** What lies in the trash, last thrown away first. */
export const allTrash = async (): Promise<Trashed[]> => (await trash.orderBy('at').toArray()).toReversed();

/** Throws a list away with the places in it; the creators stay. Resolves to the change's number, undefined when it is gone already. */
export const trashList = (id: string, at: string): Promise<number | undefined> =>
  saving(() =>
    database.transaction('rw', everything, async () => {
      const list = await lists.get(id);
      if (!list) return undefined;
      const places = await membersOf(id).toArray();
      const thrown = await throwAway('list', list.name, { lists: [list], memberships: places }, at);
      await lists.delete(id);
      await memberships.bulkDelete(places.map(({ listId, creatorId }) => [listId, creatorId]));
      return note({ what: 'list-trashed', at, count: 1, name: list.name }, [thrown]);
    })
  );

/** Throws creators away, with all that was read and written about them and their places in lists, each to be fetched back for itself. */
export const trashCreators = (ids: string[], at: string): Promise<number | undefined> =>
  saving(() =>
    database.transaction('rw', everything, async () => {
      const thrown = [];
      for (const id of ids) {
        const rows = await rowsAbout(id);
        if (Object.keys(rows).length === 0) continue;
        const name = rows.creators?.[0]?.profile?.nickname?.value ?? rows.entries?.[0]?.knownAs ?? id;
        thrown.push(await throwAway('creator', name, rows, at));
      }
      await Promise.all([creators, posts, comments, snapshots, visits, entries, summaries].map(t => t.bulkDelete(ids)));
      await memberships.where('creatorId').anyOf(ids).delete();
      return note({ what: 'creator-trashed', at }, thrown);
    })
  );

/** Throws a saved view away. */
export const trashView = (id: string, at: string): Promise<number | undefined> =>
  saving(() =>
    database.transaction('rw', [views, trash, journal], async () => {
      const view = await views.get(id);
      if (!view) return undefined;
      const thrown = await throwAway('view', view.name, { views: [view] }, at);
      await views.delete(id);
      return note({ what: 'view-trashed', at, count: 1, name: view.name }, [thrown]);
    })
  );

/** Fetches something back; what came to stand in its place meanwhile stays. False when it is not in the trash. */
export const fetchBack = (id: string): Promise<boolean> =>
  saving(() => database.transaction('rw', everything, () => takeFromTrash(id)));

/** Takes away for good what has been in the trash for its days, or all that is in it. */
export async function emptyTrash(now: number, all = false): Promise<void> {
  const until = new Date(all ? now : now - TRASH_DAYS * DAY_MS).toISOString();
  await saving(() => trash.where('at').belowOrEqual(until).delete());
}

async function throwAway(kind: Trashed['kind'], name: string, rows: Rows, at: string) {
  const id = crypto.randomUUID();
  await trash.add({ id, at, kind, name, rows });
  return { table: 'trash' as const, key: id, before: null, after: {} };
}

async function rowsAbout(id: string): Promise<Rows> {
  const [facts, postRow, commentRow, snapshotRow, visitRow, entry, places] = await Promise.all([
    creators.get(id),
    posts.get(id),
    comments.get(id),
    snapshots.get(id),
    visits.get(id),
    entries.get(id),
    memberships.where('creatorId').equals(id).toArray()
  ]);
  return {
    ...(facts && { creators: [facts] }),
    ...(postRow && { posts: [postRow] }),
    ...(commentRow && { comments: [commentRow] }),
    ...(snapshotRow && { snapshots: [snapshotRow] }),
    ...(visitRow && { visits: [visitRow] }),
    ...(entry && { entries: [entry] }),
    ...(places.length > 0 && { memberships: places })
  };
}
