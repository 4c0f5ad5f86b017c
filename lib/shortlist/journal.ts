import type { Transaction } from 'dexie';
import type { Change, ChangeKind, RowChange, RowKey, UserTable } from './change';
import { tellChange } from './changes-here';
import { database } from './database';
import { inStretches } from './in-stretches';
import { deleteRows } from './many-rows';
import { saving } from './not-saved';
import { outdate } from './rebuild';
import { refresh } from './refresh';
import { changesBetween, isSame, isTold, pictureOf, rowsOf, type Touched, turnedRow } from './row-changes';
import { ROW_TABLES, takeFromTrash } from './trash-rows';

/** So many changes can be undone. */
const MOST = 200;
/** Letters typed into one field without so long a rest are one change. */
const REST_MS = 60_000;
/** So many creators are judged anew while the user waits; more are left to a rebuilding. */
const AT_ONCE = 50;
/** Rows written between two moments in which the page can do something else. */
const CHUNK = 500;

export interface Noted {
  what: ChangeKind;
  at: string;
  count?: number;
  name?: string;
  /** Typed letter by letter: what follows soon in the same place is the same change. */
  typed?: boolean;
}

const { journal } = database;

/**
 * Makes a change of the user's rows in one transaction and keeps what differs, so that it can be undone. `touched` are all rows that the work
 * may change. Resolves to the change's number, undefined where nothing changed. Throws NotSaved.
 */
export async function recorded(
  noted: Noted,
  touched: Touched,
  work: (transaction: Transaction) => PromiseLike<unknown>
): Promise<number | undefined> {
  const tables = Object.keys(touched).map(name => database.table(name));
  const id = await saving(() =>
    database.transaction('rw', [...tables, journal], async transaction => {
      const before = await pictureOf(touched);
      await work(transaction);
      return note(noted, changesBetween(touched, before, await pictureOf(touched)));
    })
  );
  tellChange(id);
  return id;
}

/** Writes down what changed; call it in the transaction of the change, which holds the journal. */
export async function note(noted: Noted, rows: Change['rows']): Promise<number | undefined> {
  if (rows.length === 0) return undefined;
  const { typed, count = thingsIn(rows), ...told } = noted;
  const last = typed ? await journal.orderBy('id').last() : undefined;
  if (last && isContinued(last, noted, rows)) {
    const whole = last.rows.map((earlier, place) => continued(earlier, rows[place]));
    // Typed and deleted again is no change.
    if (whole.every(({ before, after }) => isSame(before, after))) {
      await journal.delete(last.id);
      return undefined;
    }
    await journal.put({ ...last, at: noted.at, rows: whole });
    return last.id;
  }
  const id = await journal.add({ ...told, count, rows });
  await journal
    .where('id')
    .belowOrEqual(id - MOST)
    .delete();
  return id;
}

/** Creators, lists or views, however many rows of each. */
const thingsIn = (rows: RowChange[]): number =>
  new Set(rows.map(({ key }) => (Array.isArray(key) ? key[1] : key))).size;

const isContinued = (last: Change, { what, at }: Noted, rows: Change['rows']): boolean =>
  last.what === what &&
  !last.undone &&
  Date.parse(at) - Date.parse(last.at) < REST_MS &&
  last.rows.length === rows.length &&
  rows.every(({ table, key, before, after }, place) => {
    const earlier = last.rows[place];
    const fields = (row: object | null | undefined) => Object.keys(row ?? {}).toSorted();
    return (
      earlier?.table === table &&
      isSame(earlier.key, key) &&
      before !== null &&
      after !== null &&
      (earlier.before === null || isSame(fields(earlier.before), fields(before)))
    );
  });

const continued = (earlier: RowChange, later: RowChange | undefined): RowChange =>
  later ? { ...earlier, after: { ...earlier.after, ...later.after } } : earlier;

/** A change of the journal by its number; undefined where it is no longer kept. */
export const changeOf = (id: number): Promise<Change | undefined> => journal.get(id);

/** The change that undoing would take back; undefined where none is left. */
export const lastChange = (): Promise<Change | undefined> =>
  journal
    .orderBy('id')
    .reverse()
    .filter(({ undone }) => !undone)
    .first();

/** How many changes the user made since a change of the journal. */
export async function changesSince(changeId: number): Promise<number> {
  const [kept, [last]] = await Promise.all([journal.count(), lastNumbers(1)]);
  if (last === undefined) return 0;
  // Numbers go on counting where everything was deleted.
  return kept < MOST ? journal.where('id').above(changeId).count() : Math.max(0, last - changeId);
}

/** The numbers of the last changes, which need not be read for it. */
const lastNumbers = (most: number): PromiseLike<number[]> => journal.orderBy('id').reverse().limit(most).primaryKeys();

/** What undoing brought: the change, and how many of its fields stay because they were changed since. */
export interface Turned {
  change: Change;
  kept: number;
}

/** Takes a change back, the last one where none is named; what was changed since stays as it is. Throws NotSaved. */
export const undo = (at: string, id?: number): Promise<Turned | undefined> => turned('undo', at, id);

/** Makes a change again that was undone. */
export const redo = (at: string, id: number): Promise<Turned | undefined> => turned('redo', at, id);

/** Summaries follow where verdicts rest on what was turned. */
async function turned(way: Way, at: string, id: number | undefined): Promise<Turned | undefined> {
  const done = await turn(way, at, id);
  if (!done) return undefined;
  const { creatorIds, ...told } = done;
  const changed = told.change.rows.flatMap(({ table, key, before, after }) =>
    table === 'entries' && Object.keys({ ...before, ...after }).some(isTold) ? [String(key)] : []
  );
  await judgeAnew([...creatorIds, ...changed]);
  return told;
}

/** Brings summaries up to date: of few creators at once, of many in the next rebuilding. */
export async function judgeAnew(creatorIds: string[]): Promise<void> {
  if (creatorIds.length > AT_ONCE) return outdate(creatorIds);
  for (const creatorId of creatorIds) await refresh(creatorId);
}

type Way = 'undo' | 'redo';

/** Memberships before lists: a list that creators were put on since does not go from under them. */
const TABLES = [
  'entries',
  'memberships',
  'lists',
  'briefs',
  'views',
  'campaigns',
  'collaborations',
  'publications'
] as const satisfies UserTable[];

function turn(way: Way, at: string, id: number | undefined): Promise<(Turned & { creatorIds: string[] }) | undefined> {
  return saving(() =>
    database.transaction('rw', [...TABLES, ...ROW_TABLES, 'trash', 'journal'], async () => {
      const change = id === undefined ? await lastChange() : await journal.get(id);
      if (!change || Boolean(change.undone) !== (way === 'redo')) return undefined;
      const thrown = change.rows.filter(({ table }) => table === 'trash');
      // What was thrown away lies in the trash with all that was read about it: it can be fetched back, not thrown again.
      if (thrown.length > 0 && way === 'redo') return undefined;
      const { found, creatorIds } = await takeFromTrash(thrown.map(({ key }) => String(key)));
      const kept = await turnRows(change.rows, way, at);
      const { undone: _was, ...standing } = change;
      await journal.put(way === 'undo' ? { ...standing, undone: true } : standing);
      return { change, kept: kept + thrown.length - found, creatorIds };
    })
  );
}

async function turnRows(rows: RowChange[], way: Way, at: string): Promise<number> {
  let kept = 0;
  for (const table of TABLES) {
    const own = rows.filter(row => row.table === table);
    if (own.length === 0) continue;
    const stored = await rowsOf(
      table,
      own.map(({ key }) => key)
    );
    const puts: object[] = [];
    const gone: RowKey[] = [];
    for (const [place, { key, before, after }] of own.entries()) {
      const [from, to] = way === 'undo' ? [after, before] : [before, after];
      const { row, kept: stays } = turnedRow(stored[place] ?? null, from, to, { table, at });
      kept += stays;
      if (row === null && table === 'lists' && (await hasMembers(String(key)))) kept++;
      else if (row === null) gone.push(key);
      else if (row !== 'same') puts.push(row);
    }
    await inStretches(puts.length, { size: CHUNK }, (start, end) =>
      database.table(table).bulkPut(puts.slice(start, end))
    );
    await deleteRows(table, gone);
  }
  return kept;
}

const hasMembers = async (listId: string): Promise<boolean> =>
  (await database.memberships.where('[listId+creatorId]').between([listId, ''], [listId, '\uffff']).count()) > 0;
