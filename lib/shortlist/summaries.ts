import { currentSummaries } from './current-summaries';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import { membersOf } from './lists';
import { currentRules } from './rules';
import type { Membership } from './shortlist';
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

/** Every creator whose page was read, last seen first, with what the user wrote; a summary of other rules as in currentSummaries. */
export async function allRows(): Promise<{ summary: Summary; entry: Entry | undefined }[]> {
  const kept = await recentSummaries(Number.POSITIVE_INFINITY);
  const [entries, rules] = await Promise.all([
    database.entries.bulkGet(kept.map(({ creatorId }) => creatorId)),
    currentRules()
  ]);
  const listed = kept.map((summary, place) => ({
    creatorId: summary.creatorId,
    since: summary.firstSeenAt,
    summary,
    entry: entries[place]
  }));
  const summaries = await currentSummaries(listed, rules);
  return summaries.map((summary, place) => ({ summary, entry: entries[place] }));
}

/** Every creator of one list; a summary that is missing or of other rules as in currentSummaries. */
export async function listRows(listId: string): Promise<ListRow[]> {
  const members = await membersOf(listId).toArray();
  const ids = members.map(({ creatorId }) => creatorId);
  const [kept, entries, rules] = await Promise.all([
    database.summaries.bulkGet(ids),
    database.entries.bulkGet(ids),
    currentRules()
  ]);
  const listed = members.map(({ creatorId, addedAt }, place) => ({
    creatorId,
    since: addedAt,
    summary: kept[place],
    entry: entries[place]
  }));
  const summaries = await currentSummaries(listed, rules);
  return members.flatMap((membership, place) => {
    const summary = summaries[place];
    const entry = entries[place] ?? blankEntry(membership.creatorId, membership.addedAt);
    return summary ? [{ summary, membership, entry }] : [];
  });
}
