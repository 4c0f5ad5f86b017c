import { database } from './database';
import { recorded } from './journal';
import type { Membership } from './shortlist';

const { lists, memberships } = database;

/**
 * Narrows a list in one change, undone as one: who leaves is archived with the reason, who is named in `vetted` moves there if they still are to
 * be vetted. Who left the list or was archived meanwhile stays as they are. Resolves to the change's number.
 */
export async function narrowList(
  listId: string,
  { leaving, vetted }: { leaving: ReadonlyMap<string, string>; vetted: readonly string[] },
  at: string
): Promise<number | undefined> {
  const name = (await lists.get(listId))?.name;
  const places = [...leaving.keys(), ...vetted].map((creatorId): [string, string] => [listId, creatorId]);
  const noted = { what: 'narrowed', at, count: leaving.size, ...(name && { name }) } as const;
  return recorded(noted, { memberships: places }, async () => {
    const standing = (await memberships.bulkGet(places)).filter(place => place !== undefined);
    await memberships.bulkPut(
      standing.flatMap((place): Membership[] => {
        const why = leaving.get(place.creatorId);
        if (place.archived) return [];
        if (why !== undefined) {
          return [{ ...place, archived: { at, why }, changed: { ...place.changed, archived: at } }];
        }
        if (place.stage !== 'to-vet') return [];
        return [{ ...place, stage: 'vetted', changed: { ...place.changed, stage: at } }];
      })
    );
  });
}
