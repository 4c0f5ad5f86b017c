import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { database } from './database';

/** The keys of a table that were written, or "all" where it is only known that many were. */
export type Written = Set<string> | 'all';

/** Dexie says "from here to there" of a write of 50 rows and more. */
const isPoint = (from: unknown, to: unknown): boolean => String(from) === String(to);

/** Tells of every write to the database, of this page or another: for each of the tables the keys, of a compound key its last part. */
export function watchWrites<Name extends string>(
  tables: readonly Name[],
  told: (writes: Map<Name, Written>) => void
): () => void {
  const listen = (parts: ObservabilitySet) => {
    const writes = new Map<Name, Written>();
    for (const table of tables) {
      const written = keysIn(parts[`idb://${database.name}/${table}/`]);
      if (written === 'all' || written.size > 0) writes.set(table, written);
    }
    if (writes.size > 0) told(writes);
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

function keysIn(ranges: ObservabilitySet[string] | undefined): Written {
  const keys = new Set<string>();
  if (!ranges) return keys;
  for (const { from, to } of RangeSet(ranges)) {
    if (!isPoint(from, to)) return 'all';
    keys.add(String(Array.isArray(from) ? from.at(-1) : from));
  }
  return keys;
}
