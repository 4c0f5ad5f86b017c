import type { Change, RowChange, RowKey, UserTable } from './change';
import { database } from './database';
import { inStretches } from './in-stretches';
import { lastChange } from './journal';
import { judgeAnew } from './judge-anew';
import { deleteRows } from './many-rows';
import { saving } from './not-saved';
import { isTold, rowsOf, turnedRow } from './row-changes';
import { ROW_TABLES, takeFromTrash } from './trash-rows';

const { journal } = database;

/** Rows written between two moments in which the page can do something else. */
const CHUNK = 500;

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
  'publications',
  'quarters'
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
