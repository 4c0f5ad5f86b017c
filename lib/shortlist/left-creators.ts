import { database } from './database';

/** Someone with posts in a campaign who is not among the list's creators any more: put away there, or on the list no longer. */
export interface LeftCreator {
  name?: string;
  redId?: string;
  why: 'archived' | 'off-list';
}

/** Who of these left a list and how, by creator; the names as far as they are known. */
export async function leftCreators(listId: string, ids: readonly string[]): Promise<Map<string, LeftCreator>> {
  const [places, summaries, entries] = await Promise.all([
    database.memberships.bulkGet(ids.map((id): [string, string] => [listId, id])),
    database.summaries.bulkGet([...ids]),
    database.entries.bulkGet([...ids])
  ]);
  return new Map(
    ids.map((id, n): [string, LeftCreator] => {
      const name = summaries[n]?.nickname ?? entries[n]?.knownAs;
      const redId = summaries[n]?.redId;
      const why = places[n] ? 'archived' : 'off-list';
      return [id, { ...(name !== undefined && { name }), ...(redId !== undefined && { redId }), why }];
    })
  );
}
