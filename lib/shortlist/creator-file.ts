import { type CreatorWork, creatorWork } from './creator-work';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import { type Inspection, inspect } from './inspection';
import { placesOf } from './lists';
import type { Membership, Shortlist } from './shortlist';
import type { Visit } from './visit';
import { visitsOf } from './visits';

/** A creator's place with the list that it is in. */
export interface ListedPlace {
  place: Membership;
  list: Shortlist;
}

/** All that is kept about one creator. Without an inspection they are known only from a card, a link or what the user wrote. */
export interface CreatorFile {
  creatorId: string;
  inspection: Inspection | null;
  /** Oldest first. */
  visits: Visit[];
  entry: Entry;
  /** In the order that they came onto the lists. */
  places: ListedPlace[];
  /** Lists that they are not on and that are not archived, oldest first. */
  otherLists: Shortlist[];
  work: CreatorWork;
  /** Lists that they left, with work or posts of theirs in the campaign. */
  leftLists: Shortlist[];
}

/** What is found under a creator's id: the file; what was thrown away, with its number in the trash; or nothing. */
export type Found = { file: CreatorFile } | { trashed: { id: string; at: string; name: string } } | { nothing: true };

export async function findCreator(creatorId: string): Promise<Found> {
  const [inspection, visits, entry, places, lists] = await Promise.all([
    inspect(creatorId),
    visitsOf(creatorId),
    database.entries.get(creatorId),
    placesOf(creatorId),
    database.lists.toArray()
  ]);
  if (!inspection && places.length === 0) {
    const thrown = await findInTrash(creatorId);
    // Words alone may be a last letter typed in one window as another threw the creator away: fetched back, both are one.
    if (!entry || 'trashed' in thrown) return thrown;
  }
  const listed = places
    .toSorted((one, other) => (one.addedAt < other.addedAt ? -1 : 1))
    .flatMap(place => {
      const list = lists.find(({ id }) => id === place.listId);
      return list ? [{ place, list }] : [];
    });
  const work = await creatorWork(
    creatorId,
    places.map(({ listId }) => listId)
  );
  const worked = new Set([...work.works, ...work.publications].map(({ listId }) => listId));
  const isOn = (id: string) => places.some(({ listId }) => listId === id);
  return {
    file: {
      creatorId,
      inspection,
      visits,
      entry: entry ?? blankEntry(creatorId, ''),
      places: listed,
      otherLists: lists
        .filter(({ id, archivedAt }) => archivedAt === undefined && !isOn(id))
        .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1)),
      work,
      leftLists: lists.filter(({ id }) => worked.has(id) && !isOn(id))
    }
  };
}

/** Whether nothing that was read about a creator, nor a list, is left but in the trash. */
export async function isInTrash(creatorId: string): Promise<boolean> {
  const kept = await Promise.all([
    database.creators.where({ id: creatorId }).count(),
    database.memberships.where({ creatorId }).count()
  ]);
  return kept.every(count => count === 0) && 'trashed' in (await findInTrash(creatorId));
}

/** The last that was thrown away of a creator. */
async function findInTrash(creatorId: string): Promise<Found> {
  const last = await database.trash
    .orderBy('at')
    .reverse()
    .filter(({ kind, rows: { creators, entries, memberships } }) => {
      if (kind !== 'creator') return false;
      return [creators?.[0]?.id, entries?.[0]?.creatorId, memberships?.[0]?.creatorId].includes(creatorId);
    })
    .first();
  return last ? { trashed: { id: last.id, at: last.at, name: last.name } } : { nothing: true };
}
