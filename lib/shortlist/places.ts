import type { ChangeKind } from './change';
import { database } from './database';
import { blankEntry } from './entry';
import { recorded } from './journal';
import type { Membership, Priority, Stage } from './shortlist';

const { lists, memberships, entries } = database;

type Place = [listId: string, creatorId: string];

const placesIn = (listId: string, creatorIds: string[]): Place[] =>
  creatorIds.map((creatorId): Place => [listId, creatorId]);

const nameOf = async (listId: string): Promise<{ name?: string }> => {
  const list = await lists.get(listId);
  return list ? { name: list.name } : {};
};

/** A creator to be put on a list, with the name on the card or in the sheet where they came from. */
export interface Candidate {
  creatorId: string;
  nickname?: string | undefined;
}

/**
 * Puts creators on a list, not yet vetted; who is on it already stays as they are, and comes back where they were archived. Resolves to the
 * change's number, undefined where all were on it.
 */
export async function addToList(listId: string, candidates: Candidate[], at: string): Promise<number | undefined> {
  const ids = [...new Set(candidates.map(({ creatorId }) => creatorId))];
  const places = placesIn(listId, ids);
  const names = new Map(candidates.map(({ creatorId, nickname }) => [creatorId, nickname]));
  const named = ids.filter(id => names.get(id));
  const noted = { what: 'added', at, ...(await nameOf(listId)) } as const;
  return recorded(noted, { memberships: places, entries: named }, async () => {
    const standing = await memberships.bulkGet(places);
    const put = ids.flatMap((creatorId, n): Membership[] => {
      const there = standing[n];
      if (!there) return [{ listId, creatorId, addedAt: at, stage: 'to-vet' }];
      return there.archived ? [broughtBack(there, at)] : [];
    });
    await memberships.bulkPut(put);
    const written = await entries.bulkGet(named);
    const met = named.flatMap((id, n) => {
      const knownAs = names.get(id);
      return written[n]?.knownAs === undefined && knownAs ? [{ ...(written[n] ?? blankEntry(id, at)), knownAs }] : [];
    });
    await entries.bulkPut(met);
  });
}

/** Takes creators off a list. What was read and written about them stays. */
export async function removeFromList(listId: string, creatorIds: string[], at: string): Promise<number | undefined> {
  const places = placesIn(listId, creatorIds);
  return recorded({ what: 'removed', at, ...(await nameOf(listId)) }, { memberships: places }, () =>
    memberships.bulkDelete(places)
  );
}

/**
 * Moves creators from one list to another with stage and priority; who is on the other already stays there as they are, and comes back where
 * they were archived.
 */
export async function moveToList(
  from: string,
  to: string,
  creatorIds: string[],
  at: string
): Promise<number | undefined> {
  if (from === to) return undefined;
  const [old, wanted] = [placesIn(from, creatorIds), placesIn(to, creatorIds)];
  const noted = { what: 'moved', at, ...(await nameOf(to)) } as const;
  return recorded(noted, { memberships: [...old, ...wanted] }, async () => {
    const [leaving, standing] = await Promise.all([memberships.bulkGet(old), memberships.bulkGet(wanted)]);
    const put = leaving.flatMap((place, n): Membership[] => {
      const there = standing[n];
      if (!place || (there && !there.archived)) return [];
      return [there ? broughtBack(there, at) : { ...place, listId: to, addedAt: at }];
    });
    await memberships.bulkPut(put);
    await memberships.bulkDelete(old);
  });
}

const broughtBack = ({ archived: _before, ...place }: Membership, at: string): Membership => ({
  ...place,
  changed: { ...place.changed, archived: at }
});

/** Moves creators to another stage of one list's campaign, all or none. */
export const moveStage = (listId: string, creatorIds: string[], stage: Stage, at: string) =>
  change('stage', listId, creatorIds, at, place => ({ ...place, stage, changed: { ...place.changed, stage: at } }));

/** Says how much creators are wanted in one list's campaign; null takes it back. */
export const setPriority = (listId: string, creatorIds: string[], priority: Priority | null, at: string) =>
  change('priority', listId, creatorIds, at, ({ priority: _before, ...place }) => ({
    ...place,
    ...(priority && { priority }),
    changed: { ...place.changed, priority: at }
  }));

/** Archives creators in one list, each with a reason where one is given; nothing about them goes. Who is archived already keeps day and reason. */
export const archive = (
  listId: string,
  creatorIds: string[],
  at: string,
  { why, what = 'archived' }: { why?: Map<string, string>; what?: 'archived' | 'narrowed' } = {}
) =>
  change(what, listId, creatorIds, at, place => {
    const reason = why?.get(place.creatorId);
    if (place.archived && reason === undefined) return place;
    return {
      ...place,
      archived: { at, ...(reason && { why: reason }) },
      changed: { ...place.changed, archived: at }
    };
  });

/** Brings archived creators of one list back. */
export const unarchive = (listId: string, creatorIds: string[], at: string) =>
  change('unarchived', listId, creatorIds, at, place => broughtBack(place, at));

async function change(
  what: ChangeKind,
  listId: string,
  creatorIds: string[],
  at: string,
  changed: (place: Membership) => Membership
): Promise<number | undefined> {
  const places = placesIn(listId, creatorIds);
  return recorded({ what, at, ...(await nameOf(listId)) }, { memberships: places }, async () => {
    const standing = await memberships.bulkGet(places);
    await memberships.bulkPut(standing.filter(place => place !== undefined).map(changed));
  });
}
