import type { Written } from './mutated';
import type { Row } from './row';
import { isSame } from './row-changes';
import { type Parts, type PartTable, readPlaces, readSome } from './stored-rows';

/** Reads what was written into the parts; resolves to the creators whose rows may say something else now. */
export async function refreshed(
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

/** Puts rows that say something else now in the place of those before; whether there are any. */
export function patched(rows: Map<string, Row>, ids: Iterable<string>, made: Map<string, Row>): boolean {
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
