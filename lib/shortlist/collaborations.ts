import { type Edits, edited, nameOf } from './campaigns';
import type { Collaboration, CollaborationWork } from './collaboration';
import { database } from './database';
import { recorded } from './journal';
import { worksOf } from './kept-rows';

const { collaborations } = database;

/** The work with every creator of a list that anything was written about, by creator. */
export const collaborationsOf = async (listId: string): Promise<Map<string, Collaboration>> =>
  new Map((await worksOf(listId).toArray()).map(work => [work.creatorId, work]));

/** Every piece of work with one creator, whatever the list. */
export const workWith = (creatorId: string): Promise<Collaboration[]> => collaborations.where({ creatorId }).toArray();

/** Changes parts of the work with some creators of one list, each from what stands there now, as one change. Throws NotSaved. */
export const editCollaborations = (
  listId: string,
  creatorIds: string[],
  edits: Edits<CollaborationWork>,
  at: string
): Promise<void> => write(listId, new Map(creatorIds.map(id => [id, edits])), at, creatorIds.length === 1);

/** The same with edits of its own for each creator; never one change with the one before. */
export const editEach = (
  listId: string,
  edits: ReadonlyMap<string, Edits<CollaborationWork>>,
  at: string
): Promise<void> => write(listId, edits, at, false);

async function write(
  listId: string,
  edits: ReadonlyMap<string, Edits<CollaborationWork>>,
  at: string,
  typed: boolean
): Promise<void> {
  const creatorIds = [...edits.keys()];
  const keys = creatorIds.map((id): [string, string] => [listId, id]);
  const noted = { what: 'collaboration', at, typed, ...(await nameOf(listId)) } as const;
  await recorded(noted, { collaborations: keys }, async () => {
    const standing = await collaborations.bulkGet(keys);
    await collaborations.bulkPut(
      creatorIds.map((creatorId, place) =>
        edited(standing[place] ?? { listId, creatorId }, edits.get(creatorId) ?? {}, at)
      )
    );
  });
}
