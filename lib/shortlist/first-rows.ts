import Dexie from 'dexie';
import { database } from './database';
import { membersOf, sizeOf } from './lists';
import { madeRows } from './made-rows';
import type { Row } from './row';
import { currentRules, type Rules } from './rules';
import { type Parts, readEach, readPlaces } from './stored-rows';
import { isCurrent } from './summarise';

const { creators, summaries, memberships } = database;

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
  const { above, ranked, below } = judgedBy(rules);
  const [count, read, judged, ...stale] = await Promise.all([
    countOf(listId),
    creators.count(),
    summaries.count(),
    above.count(),
    below.count()
  ]);
  if (count < LONG || judged < read || stale.some(many => many > 0)) return undefined;
  const best =
    listId === undefined || count * 4 > judged
      ? (many: number) => ranked.clone().reverse().limit(many).primaryKeys()
      : await bestOf(listId, ranked);
  for (const many of READ) {
    const ids = await best(many);
    const parts = await partsOf(ids, listId);
    if (ids.some(id => !isKnownNow(id, parts, rules))) return undefined;
    const made = await madeRows(parts, rules, { ids, isList: listId !== undefined });
    const shown = [...made.values()].filter(({ membership }) => !membership?.archived);
    // Whoever is not read yet may stand among those who have the last one's score.
    const last = parts.summaries.get(ids.at(-1) ?? '')?.rank;
    const sure = ids.length < many ? shown : shown.filter(({ summary }) => last !== undefined && summary.rank > last);
    if (sure.length >= ENOUGH) return { rows: sure, count };
  }
  return undefined;
}

/** The summaries made under the rules in force, worst first, and those of all others. */
function judgedBy({ key }: Rules) {
  const index = summaries.where('[rules+rank]');
  const [from, to] = [
    [key, Dexie.minKey],
    [key, Dexie.maxKey]
  ];
  return {
    below: index.below(from),
    ranked: index.between(from, to),
    above: index.above(to)
  };
}

/** How many are on a list and not archived there; of all creators, whose own page was read or who is on some list. */
async function countOf(listId: string | undefined): Promise<number> {
  if (listId !== undefined) return sizeOf(listId);
  const [inspected, placed] = await Promise.all([
    summaries.orderBy('[lastSeenAt+followers.value]').primaryKeys(),
    memberships.toCollection().primaryKeys()
  ]);
  return new Set([...inspected, ...placed.map(([, creatorId]) => creatorId)]).size;
}

/** Where a list holds few of all creators, the best of all are hardly ever its own. */
async function bestOf(listId: string, ranked: Ranked): Promise<(many: number) => string[]> {
  const [all, members] = await Promise.all([ranked.primaryKeys(), membersOf(listId).primaryKeys()]);
  const isMember = new Set(members.map(([, creatorId]) => creatorId));
  const best = all.reverse().filter(id => isMember.has(id));
  return many => best.slice(0, many);
}

type Ranked = ReturnType<typeof judgedBy>['ranked'];

/** Whether a summary is there and says what the user told last. */
function isKnownNow(id: string, { summaries: judged, entries: written }: Parts, rules: Rules): boolean {
  const summary = judged.get(id);
  return summary !== undefined && isCurrent(summary, written.get(id), rules);
}

/** What is stored of these creators, their place in the list included; of all lists where nobody read their page, who would else be nobody. */
async function partsOf(ids: string[], listId: string | undefined): Promise<Parts> {
  const [judged, written, places] = await Promise.all([
    readEach('summaries', ids),
    readEach('entries', ids),
    listId === undefined ? new Map() : readPlaces(listId, new Set(ids))
  ]);
  const glimpsed = ids.filter(id => judged.get(id)?.followers === undefined);
  if (listId !== undefined || glimpsed.length === 0) return { summaries: judged, entries: written, places };
  return { summaries: judged, entries: written, places: await readPlaces(undefined, new Set(glimpsed)) };
}
