import Dexie from 'dexie';
import { database } from './database';
import { recorded } from './journal';
import { saving } from './not-saved';
import type { Membership, Shortlist } from './shortlist';

const { lists, memberships, settings } = database;

/** Every list with how many creators are in it, archived places not counted; in the order of namedLists. */
export const allLists = async (): Promise<(Shortlist & { size: number })[]> =>
  Promise.all((await namedLists()).map(async list => ({ ...list, size: await sizeOf(list.id) })));

/** Every list; oldest first, archived lists last. */
export async function namedLists(): Promise<Shortlist[]> {
  return (await lists.toArray()).toSorted(
    (one, other) =>
      Number(one.archivedAt !== undefined) - Number(other.archivedAt !== undefined) ||
      (one.createdAt < other.createdAt ? -1 : 1)
  );
}

/** How many are on a list, archived places not counted. Counted on the indexes: ten thousand places are not read to be counted. */
export async function sizeOf(listId: string): Promise<number> {
  const [all, archived] = await Promise.all([
    membersOf(listId).count(),
    memberships.where('[listId+archived.at]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]).count()
  ]);
  return all - archived;
}

/** Makes a list; a name that is taken gives the list that has it, brought back where it was archived. */
export async function createList(name: string, at: string): Promise<Shortlist> {
  const wanted = name.trim();
  const archived = await lists.filter(one => one.name === wanted && one.archivedAt !== undefined).first();
  if (archived) {
    await archiveList(archived.id, false, at);
    return archived;
  }
  const list = { id: crypto.randomUUID(), name: wanted, createdAt: at };
  let made: Shortlist = list;
  await recorded({ what: 'list-made', at, count: 1, name: wanted }, { lists: [list.id] }, async () => {
    const taken = await lists.filter(one => one.name === wanted).first();
    if (taken) made = taken;
    else await lists.add(list);
  });
  return made;
}

/** Gives a list another name; false where another list has it already. */
export async function renameList(id: string, name: string, at: string): Promise<boolean> {
  const wanted = name.trim();
  let isTaken = false;
  await recorded({ what: 'list-renamed', at, count: 1, name: wanted }, { lists: [id] }, async () => {
    isTaken = (await lists.filter(one => one.name === wanted && one.id !== id).count()) > 0;
    if (isTaken) return;
    await lists.where({ id }).modify(list => {
      list.name = wanted;
      list.changed = { ...list.changed, name: at };
    });
  });
  return !isTaken;
}

/** Puts a list out of the way, or back; everything in it stays. Resolves to the change's number. */
export async function archiveList(id: string, on: boolean, at: string): Promise<number | undefined> {
  const name = (await lists.get(id))?.name;
  const noted = { what: on ? 'list-archived' : 'list-unarchived', at, count: 1, ...(name && { name }) } as const;
  return recorded(noted, { lists: [id] }, () =>
    lists.where({ id }).modify(list => {
      if (on) list.archivedAt = at;
      else delete list.archivedAt;
      list.changed = { ...list.changed, archivedAt: at };
    })
  );
}

/** The memberships of one list, archived ones too, by the compound key's first half. */
export const membersOf = (listId: string) =>
  memberships.where('[listId+creatorId]').between([listId, ''], [listId, '\uffff']);

/** Where a creator stands. */
export const placesOf = (creatorId: string): Promise<Membership[]> => memberships.where({ creatorId }).toArray();

/** The list that panel, menu and shortcut add to: the one last chosen, else the newest that is not archived; undefined where there is none. */
export async function currentList(): Promise<Shortlist | undefined> {
  const [chosen, found] = await Promise.all([settings.get('current-list'), lists.toArray()]);
  const open = found
    .filter(({ archivedAt }) => archivedAt === undefined)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const id = chosen?.name === 'current-list' ? chosen.listId : undefined;
  return open.find(list => list.id === id) ?? open[0];
}

/** Has panel, menu and shortcut add to a list. */
export async function chooseList(listId: string): Promise<void> {
  await saving(() => settings.put({ name: 'current-list', listId }));
}
