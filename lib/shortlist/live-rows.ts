import { type FirstRows, firstRows } from './first-rows';
import { creatorsIn, madeRows } from './made-rows';
import { type Written, watchWrites } from './mutated';
import type { Row } from './row';
import { isSame } from './row-changes';
import { currentRules } from './rules';
import { type Parts, type PartTable, partTables, readParts } from './stored-rows';
import { patched, refreshed } from './written-rows';

/** A whole table that changes again and again, as while summaries are rebuilt, is read at most this often. */
const REST_MS = 2000;

/** Until the first rows of a long list are drawn the rest is not read. */
const PICTURE_MS = 60;

export type ReadRows = readonly Row[] | 'loading' | 'unreadable';

/** The rows of one list, or of all creators, kept up to date. */
export interface LiveRows {
  rows: () => ReadRows;
  /** The best of a long list while the rest is still being read. */
  first: () => FirstRows | undefined;
  /** Starts reading, and stops when nobody listens any more. */
  subscribe: (changed: () => void) => () => void;
}

/**
 * Reads everything once, where `bestFirst` is wanted the first rows by score before the rest, then only what is written, here or in another
 * page. A row that says what it said stays the same object, so that views draw nothing anew.
 */
export function liveRows(listId: string | undefined, { bestFirst = false } = {}): LiveRows {
  const isList = listId !== undefined;
  const listeners = new Set<() => void>();
  let shown: ReadRows = 'loading';
  let first: FirstRows | undefined;
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

  /** Shows the first rows, and again when something was written. */
  async function showFirst(mine: number): Promise<void> {
    const found = await firstRows(listId);
    if (mine !== watch) return;
    first = found ?? first;
    show('loading');
  }

  function heard(writes: Map<PartTable, Written>): void {
    waiting = new Map([
      ...waiting,
      ...[...writes].map(([table, written]) => [table, both(waiting.get(table), written)] as const)
    ]);
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
    const between = untilThen(mine);
    if (bestFirst && shown === 'loading') await showFirst(mine);
    if (first) await rest(PICTURE_MS);
    const [stored, rules] = await Promise.all([readParts(listId, first && between), currentRules()]);
    const made = await madeRows(stored, rules, { ids: creatorsIn(stored), isList });
    if (mine !== watch) return;
    for (const row of first ? first.rows : []) {
      const { creatorId } = row.summary;
      if (isSame(made.get(creatorId), row)) made.set(creatorId, row);
    }
    parts = stored;
    rows = made;
    first = undefined;
    show([...rows.values()]);
  }

  /** Between two pieces of what is read: lets the page go on, and the first rows say what was written to them. */
  function untilThen(mine: number): () => Promise<void> {
    let written = waiting;
    return async () => {
      await rest(0);
      if (waiting === written) return;
      written = waiting;
      await showFirst(mine);
    };
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
    first: () => first,
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
