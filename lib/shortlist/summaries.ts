import { evidenceOf, withEntry } from './creators';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import { membersOf } from './lists';
import type { Membership } from './shortlist';
import { summarise } from './summarise';
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

/** Every creator of one list; one whose summary is missing or of an older ruleset is summarised anew. */
export async function listRows(listId: string): Promise<ListRow[]> {
  const members = await membersOf(listId).toArray();
  const ids = members.map(({ creatorId }) => creatorId);
  const [summaries, entries] = await Promise.all([database.summaries.bulkGet(ids), database.entries.bulkGet(ids)]);
  const rows = members.map(async (membership, place) => {
    const entry = entries[place] ?? blankEntry(membership.creatorId, membership.addedAt);
    const summary = summaries[place] ?? (await summariseAnew(membership.creatorId, entry, membership.addedAt));
    return { summary, membership, entry };
  });
  return Promise.all(rows);
}

/** A creator who was listed but never seen has a summary that knows nothing. */
async function summariseAnew(id: string, entry: Entry, at: string): Promise<Summary> {
  return summarise(withEntry((await evidenceOf(id)) ?? { id, firstSeenAt: at }, entry));
}
