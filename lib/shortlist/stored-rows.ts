import Dexie from 'dexie';
import { database } from './database';
import type { Entry } from './entry';
import { membersOf } from './lists';
import type { Written } from './mutated';
import type { Membership } from './shortlist';
import type { Summary } from './summary';

/** What rows are made of, each by creator. `places` are those of the list; of all lists the first that a creator came into. */
export interface Parts {
  summaries: Map<string, Summary>;
  entries: Map<string, Entry>;
  places: Map<string, Membership>;
}

/** The tables that rows are made of. */
export const partTables = ['summaries', 'entries', 'memberships'] as const;
export type PartTable = (typeof partTables)[number];

/** Above so many, a whole table is read faster than its rows one by one. */
const ONE_BY_ONE = 500;

/** So many rows are taken in less than a frame. */
const PIECE = 250;

/**
 * All that is stored about the creators of one list, or about all creators; one request for each table, however many they are. With `between`
 * they are read in pieces and it is waited for after each, so that a page that shows something already answers meanwhile.
 */
export async function readParts(listId: string | undefined, between?: () => Promise<void>): Promise<Parts> {
  if (between) return readInPieces(listId, between);
  if (listId === undefined) {
    const [summaries, entries, places] = await Promise.all([
      database.summaries.toArray(),
      database.entries.toArray(),
      database.memberships.toArray()
    ]);
    return { summaries: byCreator(summaries), entries: byCreator(entries), places: firstPlaces(places) };
  }
  const places = byCreator(await membersOf(listId).toArray());
  const ids = [...places.keys()];
  const [summaries, entries] = await Promise.all([readSome('summaries', ids), readSome('entries', ids)]);
  return { summaries, entries, places };
}

async function readInPieces(listId: string | undefined, between: () => Promise<void>): Promise<Parts> {
  const { memberships } = database;
  const read = <R>(after: (last: R | undefined) => PromiseLike<R[]>) => pieces(after, between);
  const places = await read<Membership>(last => {
    const lower = last ? [last.listId, last.creatorId] : [listId ?? Dexie.minKey, Dexie.minKey];
    const upper = [listId ?? Dexie.maxKey, Dexie.maxKey];
    return memberships.where('[listId+creatorId]').between(lower, upper, false).limit(PIECE).toArray();
  });
  return {
    summaries: byCreator(await read<Summary>(last => below('summaries', last?.creatorId))),
    entries: byCreator(await read<Entry>(last => below('entries', last?.creatorId))),
    places: listId === undefined ? firstPlaces(places) : byCreator(places)
  };
}

const below = <Name extends keyof Stored>(name: Name, last = ''): PromiseLike<Stored[Name][]> =>
  database.table<Stored[Name], string>(name).where(':id').above(last).limit(PIECE).toArray();

/** The rows of what follows the last one read, again and again. */
async function pieces<R>(after: (last: R | undefined) => PromiseLike<R[]>, between: () => Promise<void>): Promise<R[]> {
  const rows: R[] = [];
  for (;;) {
    const piece = await after(rows.at(-1));
    rows.push(...piece);
    if (piece.length < PIECE) return rows;
    await between();
  }
}

type Stored = { summaries: Summary; entries: Entry };

/** The rows of one table about these creators; of more creators where the whole table is read faster. */
export async function readSome<Name extends keyof Stored>(
  name: Name,
  creatorIds: string[] | 'all'
): Promise<Map<string, Stored[Name]>> {
  const table = database.table<Stored[Name], string>(name);
  if (creatorIds === 'all' || creatorIds.length > ONE_BY_ONE) return byCreator(await table.toArray());
  return readEach(name, creatorIds);
}

/** The same, one by one however many they are. */
export async function readEach<Name extends keyof Stored>(
  name: Name,
  creatorIds: string[]
): Promise<Map<string, Stored[Name]>> {
  if (creatorIds.length === 0) return new Map();
  const found = await database.table<Stored[Name], string>(name).bulkGet(creatorIds);
  return byCreator(found.filter(row => row !== undefined));
}

/** The places that were written anew, of the creators named. */
export async function readPlaces(listId: string | undefined, written: Written): Promise<Map<string, Membership>> {
  if (written === 'all') {
    return listId === undefined
      ? firstPlaces(await database.memberships.toArray())
      : byCreator(await membersOf(listId).toArray());
  }
  if (listId === undefined)
    return firstPlaces(
      await database.memberships
        .where('creatorId')
        .anyOf([...written])
        .toArray()
    );
  const found = await database.memberships.bulkGet([...written].map((id): [string, string] => [listId, id]));
  return byCreator(found.filter(place => place !== undefined));
}

const byCreator = <R extends { creatorId: string }>(rows: R[]): Map<string, R> =>
  new Map(rows.map(row => [row.creatorId, row]));

function firstPlaces(places: Membership[]): Map<string, Membership> {
  const first = new Map<string, Membership>();
  for (const place of places) {
    const known = first.get(place.creatorId);
    if (!known || place.addedAt < known.addedAt) first.set(place.creatorId, place);
  }
  return first;
}
