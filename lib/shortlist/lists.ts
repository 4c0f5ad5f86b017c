import { database } from './database';
import { saving } from './not-saved';
import type { Membership, Shortlist, Stage } from './shortlist';

const { lists, memberships } = database;

/** Every list with how many creators are in it, oldest first. */
export async function allLists(): Promise<(Shortlist & { size: number })[]> {
  const found = await lists.toArray();
  const sized = found.map(async list => ({ ...list, size: await membersOf(list.id).count() }));
  return (await Promise.all(sized)).toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** Makes a list; a name that is taken gives the list that has it. */
export function createList(name: string, at: string): Promise<Shortlist> {
  return saving(() =>
    database.transaction('rw', lists, async () => {
      const wanted = name.trim();
      const taken = await lists.filter(list => list.name === wanted).first();
      if (taken) return taken;
      const list = { id: crypto.randomUUID(), name: wanted, createdAt: at };
      await lists.add(list);
      return list;
    })
  );
}

/** Puts a creator on a list, not yet vetted; on it already, nothing changes. */
export async function addToList(listId: string, creatorId: string, at: string): Promise<void> {
  await saving(() =>
    database.transaction('rw', memberships, async () => {
      if (await memberships.get([listId, creatorId])) return;
      await memberships.add({ listId, creatorId, addedAt: at, stage: 'to-vet' });
    })
  );
}

/** Takes creators off a list and returns their places, so that it can be undone. What was read and written about them stays. */
export function removeFromList(listId: string, creatorIds: string[]): Promise<Membership[]> {
  const places = creatorIds.map((creatorId): [string, string] => [listId, creatorId]);
  return saving(() =>
    database.transaction('rw', memberships, async () => {
      const removed = await memberships.bulkGet(places);
      await memberships.bulkDelete(places);
      return removed.filter(membership => membership !== undefined);
    })
  );
}

/** Puts creators back exactly where they were. */
export async function restoreMemberships(removed: Membership[]): Promise<void> {
  await saving(() => memberships.bulkPut(removed));
}

/** Moves creators to another stage of one list's campaign, all or none. */
export async function moveStage(listId: string, creatorIds: string[], stage: Stage): Promise<void> {
  await saving(() =>
    memberships.bulkUpdate(creatorIds.map(creatorId => ({ key: [listId, creatorId], changes: { stage } })))
  );
}

/** The memberships of one list, by the compound key's first half. */
export const membersOf = (listId: string) =>
  memberships.where('[listId+creatorId]').between([listId, ''], [listId, '\uffff']);
