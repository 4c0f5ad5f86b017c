import { database } from './database';
import { membersOf } from './lists';
import type { Rows } from './rows';

const { creators, posts, comments, snapshots, visits, measurements, entries, summaries } = database;
const { memberships, campaigns, collaborations, publications } = database;

/** Tables with one row for each creator, under the creator's id. */
const ONE_EACH = [creators, posts, comments, snapshots, visits, entries] as const;

/** Everything about creators, by creator; whoever is not known is left out. */
export async function rowsOfCreators(ids: string[]): Promise<{ name: string; rows: Rows }[]> {
  const [facts, postRows, commentRows, snapshotRows, visitRows, written] = await Promise.all([
    creators.bulkGet(ids),
    posts.bulkGet(ids),
    comments.bulkGet(ids),
    snapshots.bulkGet(ids),
    visits.bulkGet(ids),
    entries.bulkGet(ids)
  ]);
  const [measured, places, works, posted] = await Promise.all([
    measurements.where('creatorId').anyOf(ids).toArray(),
    memberships.where('creatorId').anyOf(ids).toArray(),
    collaborations.where('creatorId').anyOf(ids).toArray(),
    publications.where('creatorId').anyOf(ids).toArray()
  ]);
  const many = {
    measurements: byCreator(measured),
    memberships: byCreator(places),
    collaborations: byCreator(works),
    publications: byCreator(posted)
  };
  return ids.flatMap((id, n) => {
    const rows: Rows = {
      ...(facts[n] && { creators: [facts[n]] }),
      ...(postRows[n] && { posts: [postRows[n]] }),
      ...(commentRows[n] && { comments: [commentRows[n]] }),
      ...(snapshotRows[n] && { snapshots: [snapshotRows[n]] }),
      ...(visitRows[n] && { visits: [visitRows[n]] }),
      ...(written[n] && { entries: [written[n]] }),
      ...Object.fromEntries(Object.entries(many).flatMap(([table, by]) => (by.has(id) ? [[table, by.get(id)]] : [])))
    };
    const name = facts[n]?.profile?.nickname?.value ?? written[n]?.knownAs ?? id;
    return Object.keys(rows).length === 0 ? [] : [{ name, rows }];
  });
}

const byCreator = <Row extends { creatorId: string }>(rows: Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ creatorId }) => creatorId);

/** Takes away everything about creators, their summaries too. */
export async function deleteCreators(ids: string[]): Promise<void> {
  await Promise.all([...ONE_EACH, summaries].map(table => table.bulkDelete(ids)));
  for (const table of [measurements, memberships, collaborations, publications])
    await table.where('creatorId').anyOf(ids).delete();
}

/** A list with the places in it and its campaign; undefined where there is none. */
export async function rowsOfList(id: string): Promise<{ name: string; rows: Rows } | undefined> {
  const list = await database.lists.get(id);
  if (!list) return undefined;
  const [places, campaign, works, posted] = await Promise.all([
    membersOf(id).toArray(),
    campaigns.get(id),
    worksOf(id).toArray(),
    publications.where({ listId: id }).toArray()
  ]);
  return {
    name: list.name,
    rows: {
      lists: [list],
      memberships: places,
      ...(campaign && { campaigns: [campaign] }),
      ...(works.length > 0 && { collaborations: works }),
      ...(posted.length > 0 && { publications: posted })
    }
  };
}

/** Takes away a list with the places in it and its campaign. */
export async function deleteList(id: string): Promise<void> {
  await database.lists.delete(id);
  await membersOf(id).delete();
  await campaigns.delete(id);
  await worksOf(id).delete();
  await publications.where({ listId: id }).delete();
}

/** The work with each creator of one list, by the compound key's first half. */
export const worksOf = (listId: string) =>
  collaborations.where('[listId+creatorId]').between([listId, ''], [listId, '\uffff']);
