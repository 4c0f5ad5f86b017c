import type { Transaction } from 'dexie';
import type { Change, ChangeKind, RowChange } from './change';
import { tellChange } from './changes-here';
import { database } from './database';
import { saving } from './not-saved';
import { changesBetween, isSame, pictureOf, type Touched } from './row-changes';

/** So many changes can be undone. */
const MOST = 200;
/** Letters typed into one field without so long a rest are one change. */
const REST_MS = 60_000;

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
