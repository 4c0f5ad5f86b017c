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
export const recentSummaries = (limit: number): Promise<Summary[]> =>
  database.summaries.orderBy('[lastSeenAt+followers.value]').reverse().limit(limit).toArray();

/** What is stored of a creator: what was read, the names of the lists they are on, archived ones and places left out, and whether they are hidden. */
export interface KnownCreator {
  /** Absent where nothing was read about them. */
  summary?: Summary;
  lists: string[];
  hidden: boolean;
}

/** Those of the creators that were read, put on a list or hidden; whoever is absent is new. */
export async function knownCreators(ids: string[]): Promise<Map<string, KnownCreator>> {
  const [summaries, entries, listed] = await Promise.all([
    database.summaries.bulkGet(ids),
    database.entries.bulkGet(ids),
    listNames(ids)
  ]);
  return new Map(
    ids.flatMap((id, n): [string, KnownCreator][] => {
      const [summary, lists, hidden] = [summaries[n], listed.get(id) ?? [], entries[n]?.hiddenAt !== undefined];
      return summary || lists.length > 0 || hidden ? [[id, { ...(summary && { summary }), lists, hidden }]] : [];
    })
  );
}

/** The names of the lists that creators are on, archived ones and places left out; whoever is absent is on none. */
export async function listNames(ids: string[]): Promise<Map<string, string[]>> {
  const [memberships, lists] = await Promise.all([
    database.memberships.where('creatorId').anyOf(ids).toArray(),
    database.lists.toArray()
  ]);
  const open = new Map(lists.filter(({ archivedAt }) => archivedAt === undefined).map(({ id, name }) => [id, name]));
  const names = new Map<string, string[]>();
  for (const { creatorId, listId, archived } of memberships) {
    const name = open.get(listId);
    if (name !== undefined && !archived) names.set(creatorId, [...(names.get(creatorId) ?? []), name]);
  }
  return names;
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
