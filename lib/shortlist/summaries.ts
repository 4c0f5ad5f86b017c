import { evidenceOf } from './creators';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import { membersOf } from './lists';
import { currentRules, type Rules } from './rules';
import type { Membership } from './shortlist';
import { isCurrent, summarise } from './summarise';
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

/** Every creator whose page was read, last seen first, with what the user wrote. */
export async function allRows(): Promise<{ summary: Summary; entry: Entry | undefined }[]> {
  const summaries = await recentSummaries(Number.POSITIVE_INFINITY);
  const entries = await database.entries.bulkGet(summaries.map(({ creatorId }) => creatorId));
  return summaries.map((summary, place) => ({ summary, entry: entries[place] }));
}

/** Every creator of one list; one whose summary is missing or of an older ruleset is summarised anew. */
export async function listRows(listId: string): Promise<ListRow[]> {
  const members = await membersOf(listId).toArray();
  const ids = members.map(({ creatorId }) => creatorId);
  const [summaries, entries, rules] = await Promise.all([
    database.summaries.bulkGet(ids),
    database.entries.bulkGet(ids),
    currentRules()
  ]);
  const rows = members.map(async (membership, place) => {
    const entry = entries[place];
    const kept = summaries[place];
    const summary = kept && isCurrent(kept, entry, rules) ? kept : await summariseAnew(membership, entry, rules);
    return { summary, membership, entry: entry ?? blankEntry(membership.creatorId, membership.addedAt) };
  });
  return Promise.all(rows);
}

/** A creator who was listed but never seen has a summary that knows nothing but the account's age. */
async function summariseAnew(
  { creatorId, addedAt }: Membership,
  entry: Entry | undefined,
  rules: Rules
): Promise<Summary> {
  return summarise((await evidenceOf(creatorId)) ?? { id: creatorId, firstSeenAt: addedAt }, entry, rules);
}
