import { database } from './database';
import type { Entry } from './entry';
import { creatorsIn, madeRows } from './made-rows';
import type { Row } from './row';
import { currentRules } from './rules';
import type { Membership } from './shortlist';
import { readParts } from './stored-rows';
import type { Summary } from './summary';

/** A row of a list: what is known, where the creator stands, what the user wrote. */
export interface ListRow {
  summary: Summary;
  membership: Membership;
  entry: Entry;
}

/** The creators whose own page was read last, newest first. Those known only from an opened note are left out. */
export function recentSummaries(limit: number): Promise<Summary[]> {
  return database.summaries
    .orderBy('lastSeenAt')
    .reverse()
    .filter(summary => summary.followers !== undefined)
    .limit(limit)
    .toArray();
}

/** A creator that is stored, and the names of the lists they are on. */
export interface KnownCreator {
  summary: Summary;
  lists: string[];
}

/** Those of the creators that are stored; whoever is absent was never seen. */
export async function knownCreators(ids: string[]): Promise<Map<string, KnownCreator>> {
  const [summaries, memberships, lists] = await Promise.all([
    database.summaries.bulkGet(ids),
    database.memberships.where('creatorId').anyOf(ids).toArray(),
    database.lists.toArray()
  ]);
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const listsOf = (creatorId: string) =>
    memberships.filter(place => place.creatorId === creatorId).flatMap(({ listId }) => names.get(listId) ?? []);
  const known = summaries.filter(summary => summary !== undefined);
  return new Map(known.map(summary => [summary.creatorId, { summary, lists: listsOf(summary.creatorId) }]));
}

/** Every creator whose page was read or who is on some list, with what the user wrote; a summary of other rules as in currentSummaries. */
export const allRows = async (): Promise<Row[]> => {
  const [parts, rules] = await Promise.all([readParts(undefined), currentRules()]);
  return [...(await madeRows(parts, rules, { ids: creatorsIn(parts), isList: false })).values()];
};

/** Every creator of one list, archived ones too; a summary that is missing or of other rules as in currentSummaries. */
export async function listRows(listId: string): Promise<ListRow[]> {
  const [parts, rules] = await Promise.all([readParts(listId), currentRules()]);
  const rows = await madeRows(parts, rules, { ids: parts.places.keys(), isList: true });
  return [...rows.values()].flatMap(({ summary, membership, entry }) =>
    membership && entry ? [{ summary, membership, entry }] : []
  );
}
