import Dexie from 'dexie';
import { database } from './database';
import { membersOf } from './lists';
import { madeRows } from './made-rows';
import type { Row } from './row';
import { currentRules } from './rules';
import { isCurrent } from './summarise';

const { creators, summaries, entries, memberships } = database;

/** A shorter list is read as a whole as fast. */
const LONG = 500;
/** So many rows fill any window. */
const ENOUGH = 60;
/** So many are read, and more where scores are alike, to know who stands there: the names of those with one score decide, and all have to be read. */
const READ = [128, 512, 2048];

/** The best rows of a long list, in the order of their scores but for those alike, and how many creators it has beside those archived. */
export interface FirstRows {
  rows: Row[];
  count: number;
}

/**
 * The first rows of a list, or of all creators, by score, found on the indexes before the rest is read. Undefined where that is not enough to
 * know them: the list is short, or somebody was not judged by the rules in force yet.
 */
export async function firstRows(listId: string | undefined): Promise<FirstRows | undefined> {
  const rules = await currentRules();
  const [members, ranked, read] = await Promise.all([
    listId === undefined ? known() : shownIn(listId),
    summaries.where('[rules+rank]').between([rules.key, Dexie.minKey], [rules.key, Dexie.maxKey]).primaryKeys(),
    creators.count()
  ]);
  if (members.size < LONG || ranked.length < read) return undefined;
  const best = ranked.reverse().filter(id => members.has(id));
  for (const many of READ) {
    const parts = await partsOf(best.slice(0, many), listId);
    const made = await madeRows(parts, rules, { ids: parts.summaries.keys(), isList: listId !== undefined });
    const rows = [...made.values()];
    const isToldSince = [...parts.summaries.values()].some(
      one => !isCurrent(one, parts.entries.get(one.creatorId), rules)
    );
    if (rows.length < Math.min(many, best.length) || isToldSince) return undefined;
    // Whoever is not read yet may stand among those who have the last one's score.
    const last = rows.at(-1)?.summary.rank;
    const sure = best.length <= many ? rows : rows.filter(({ summary }) => last !== undefined && summary.rank > last);
    if (sure.length >= ENOUGH) return { rows: sure, count: members.size };
  }
  return undefined;
}

/** Who is on a list and not archived there. */
async function shownIn(listId: string): Promise<Set<string>> {
  const [all, archived] = await Promise.all([
    membersOf(listId).primaryKeys(),
    memberships.where('[listId+archived.at]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]).primaryKeys()
  ]);
  const shown = new Set(all.map(([, creatorId]) => creatorId));
  for (const [, creatorId] of archived) shown.delete(creatorId);
  return shown;
}

/** Whose own page was read, and who is on some list. */
async function known(): Promise<Set<string>> {
  const [inspected, placed] = await Promise.all([
    summaries.orderBy('[lastSeenAt+followers.value]').primaryKeys(),
    memberships.toCollection().primaryKeys()
  ]);
  return new Set([...inspected, ...placed.map(([, creatorId]) => creatorId)]);
}

/** What is stored of these creators, their place in the list included. */
async function partsOf(ids: string[], listId: string | undefined) {
  const [judged, written, places] = await Promise.all([
    summaries.bulkGet(ids),
    entries.bulkGet(ids),
    listId === undefined ? [] : memberships.bulkGet(ids.map((id): [string, string] => [listId, id]))
  ]);
  const byCreator = <R extends { creatorId: string }>(rows: (R | undefined)[]) =>
    new Map(rows.flatMap(row => (row ? [[row.creatorId, row] as const] : [])));
  return { summaries: byCreator(judged), entries: byCreator(written), places: byCreator(places) };
}
