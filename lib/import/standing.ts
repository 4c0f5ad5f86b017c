import { database } from '@/lib/shortlist/database';
import { membersOf } from '@/lib/shortlist/lists';

const { entries, creators } = database;

/** So many rows are asked for one by one; for more it is quicker to read the whole table, unless that is far larger. */
const FEW = 300;
const FAR_LARGER = 4;

// Chained, not awaited: Dexie loses its transaction where a function that it does not know waits for nothing of its own.

/** What the user wrote about creators, in the order of the ids. */
export const entriesOf = (ids: string[]) =>
  entries.count().then(size => {
    if (!isForAll(ids, size)) return entries.bulkGet(ids);
    return entries.toArray().then(rows => inOrder(ids, rows, ({ creatorId }) => creatorId));
  });

/** What was read about creators, in the order of the ids. */
export const factsOf = (ids: string[]) =>
  creators.count().then(size => {
    if (!isForAll(ids, size)) return creators.bulkGet(ids);
    return creators.toArray().then(rows => inOrder(ids, rows, ({ id }) => id));
  });

/** Where creators stand in one list, in the order of the ids. */
export const placesIn = (listId: string, ids: string[]) =>
  membersOf(listId)
    .toArray()
    .then(rows => inOrder(ids, rows, ({ creatorId }) => creatorId));

const isForAll = (ids: string[], size: number): boolean => ids.length > FEW && size < ids.length * FAR_LARGER;

function inOrder<Row>(ids: string[], rows: Row[], idOf: (row: Row) => string): (Row | undefined)[] {
  const byId = new Map(rows.map(row => [idOf(row), row]));
  return ids.map(id => byId.get(id));
}
