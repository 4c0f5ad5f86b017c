import { creatorsIn, madeRows } from './made-rows';
import { type Written, watchWrites } from './mutated';
import type { Row } from './row';
import { isSame } from './row-changes';
import { currentRules } from './rules';
import { type Parts, type PartTable, partTables, readParts, readPlaces, readSome } from './stored-rows';

/** A whole table that changes again and again, as while summaries are rebuilt, is read at most this often. */
const REST_MS = 2000;

export type ReadRows = readonly Row[] | 'loading' | 'unreadable';

/** The rows of one list, or of all creators, kept up to date. */
export interface LiveRows {
  rows: () => ReadRows;
  /** Starts reading, and stops when nobody listens any more. */
  subscribe: (changed: () => void) => () => void;
}

/**
 * Reads everything once, then only what is written, here or in another page. A row that says what it said stays the same object, so that views
 * draw nothing anew.
 */
export function liveRows(listId: string | undefined): LiveRows {
  const isList = listId !== undefined;
  const listeners = new Set<() => void>();
  let shown: ReadRows = 'loading';
  let parts: Parts | undefined;
  let rows = new Map<string, Row>();
  let waiting = new Map<PartTable, Written>();
  let isReading = false;
  let stop: (() => void) | undefined;
  let restUntil = 0;
  /** What was being read when the last listener left is not to be trusted: nobody heard what was written since. */
  let watch = 0;

  function show(next: ReadRows): void {
    shown = next;
    for (const changed of listeners) changed();
  }

  function heard(writes: Map<PartTable, Written>): void {
    for (const [table, written] of writes) waiting.set(table, both(waiting.get(table), written));
    if (!isReading) void readOn();
  }

  /** What is written while something is read is read after it. */
  async function readOn(): Promise<void> {
    isReading = true;
    try {
      while (stop && (!parts || waiting.size > 0)) await (parts ? readWritten(parts) : readAll());
    } catch (error) {
      console.error('The database could not be read', error);
      parts = undefined;
      show('unreadable');
    }
    isReading = false;
  }

  async function readAll(): Promise<void> {
    waiting = new Map();
    const mine = watch;
    const [stored, rules] = await Promise.all([readParts(listId), currentRules()]);
    const made = await madeRows(stored, rules, { ids: creatorsIn(stored), isList });
    if (mine !== watch) return;
    parts = stored;
    rows = made;
    show([...rows.values()]);
  }

  /** What is known is given: the last listener may leave meanwhile, and another come. */
  async function readWritten(known: Parts): Promise<void> {
    const isWhole = [...waiting.values()].includes('all');
    if (isWhole) await rest(restUntil - performance.now());
    const writes = waiting;
    waiting = new Map();
    const started = performance.now();
    const ids = await refreshed(known, writes, listId);
    const made = await madeRows(known, await currentRules(), { ids, isList });
    if (isWhole) restUntil = performance.now() + Math.min(REST_MS, 4 * (performance.now() - started));
    if (parts === known && patched(rows, ids, made)) show([...rows.values()]);
  }

  return {
    rows: () => shown,
    subscribe: changed => {
      listeners.add(changed);
      if (!stop) {
        stop = watchWrites(partTables, heard);
        heard(new Map());
      }
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
        parts = undefined;
        watch++;
      };
    }
  };
}

const both = (one: Written | undefined, other: Written): Written =>
  one === 'all' || other === 'all' ? 'all' : new Set([...(one ?? []), ...other]);

const rest = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, Math.max(0, ms)));

/** Reads what was written into the parts; resolves to the creators whose rows may say something else now. */
async function refreshed(
  parts: Parts,
  writes: Map<PartTable, Written>,
  listId: string | undefined
): Promise<Set<string>> {
  const changed = new Set<string>();
  const written = writes.get('memberships');
  const came = written ? replace(parts.places, await readPlaces(listId, written), written, changed) : [];
  const all = listId === undefined ? 'all' : [...parts.places.keys()];
  const wanted = (of: Written | undefined) => (of === 'all' ? all : [...new Set([...(of ?? []), ...came])]);
  const [summaries, entries] = [writes.get('summaries'), writes.get('entries')];
  const [readSummaries, readEntries] = await Promise.all([
    readSome('summaries', wanted(summaries)),
    readSome('entries', wanted(entries))
  ]);
  replace(parts.summaries, readSummaries, summaries ?? new Set(), changed);
  replace(parts.entries, readEntries, entries ?? new Set(), changed);
  return changed;
}

/** Puts what was read in the place of what was known, notes the creators where it differs, and gives those who are new. */
function replace<R extends object>(
  known: Map<string, R>,
  read: Map<string, R>,
  written: Written,
  changed: Set<string>
): string[] {
  const came: string[] = [];
  for (const id of new Set([...(written === 'all' ? known.keys() : written), ...read.keys()])) {
    const [before, after] = [known.get(id), read.get(id)];
    if (before === after || (before && after && isSame(before, after))) continue;
    if (after) known.set(id, after);
    else known.delete(id);
    if (!before) came.push(id);
    changed.add(id);
  }
  return came;
}

/** Whether any of the rows says something else now. */
function patched(rows: Map<string, Row>, ids: Iterable<string>, made: Map<string, Row>): boolean {
  let isChanged = false;
  for (const id of ids) {
    const [before, after] = [rows.get(id), made.get(id)];
    if (after ? before && isSame(before, after) : !before) continue;
    if (after) rows.set(id, after);
    else rows.delete(id);
    isChanged = true;
  }
  return isChanged;
}
