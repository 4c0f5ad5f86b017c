import { evidenceOfEach } from './creators';
import { database } from './database';
import { inStretches } from './in-stretches';
import { manyRows } from './many-rows';
import { saving } from './not-saved';
import { currentRules, ruleTables } from './rules';
import { summarise } from './summarise';
import type { Summary } from './summary';

/** Creators that are judged in one transaction: a reading at the same time waits for no more than these. */
const CHUNK = 200;

const { creators, posts, comments, snapshots, entries, summaries } = database;

/** How many creators have no summary under the rules in force. */
export function staleCount(): Promise<number> {
  return database.transaction('r', [creators, summaries, ...ruleTables], async () => {
    const { key } = await currentRules();
    const [seen, current] = await Promise.all([creators.count(), summaries.where('rules').equals(key).count()]);
    return Math.max(0, seen - current);
  });
}

/** Has summaries made anew by the next rebuilding: what the user told of these creators is no longer what they rest on. */
export async function outdate(creatorIds: string[]): Promise<void> {
  if (creatorIds.length === 0) return;
  await saving(() => database.transaction('rw', summaries, () => markOutdated(creatorIds)));
}

/** The same in a transaction of the caller's. */
export async function markOutdated(creatorIds: string[]): Promise<void> {
  const kept = await manyRows<Summary>('summaries', creatorIds);
  const stale = kept.flatMap(summary => (summary && summary.rules !== '' ? [{ ...summary, rules: '' }] : []));
  await inStretches(stale.length, { size: CHUNK }, (from, to) => summaries.bulkPut(stale.slice(from, to)));
}

interface Rebuilding {
  /** Stops it between two chunks; what was made stays. */
  signal?: AbortSignal;
  /** Told after each chunk, and waited for: summaries made, of those that were to be made. */
  onProgress?: (progress: { done: number; total: number }) => unknown;
}

/**
 * Makes the summaries anew that were made under other rules, until all say what the rules in force say, also where these change meanwhile.
 * "stopped" where the signal came first. Throws NotSaved.
 */
export async function rebuild({ signal, onProgress }: Rebuilding = {}): Promise<'done' | 'stopped'> {
  let done = 0;
  for (let ids = await staleIds(); ids.length > 0; ids = await staleIds()) {
    const total = done + ids.length;
    for (let from = 0; from < ids.length; from += CHUNK) {
      if (signal?.aborted) return 'stopped';
      const chunk = ids.slice(from, from + CHUNK);
      await saving(() => rewrite(chunk));
      done += chunk.length;
      await onProgress?.({ done, total });
    }
  }
  return 'done';
}

function staleIds(): Promise<string[]> {
  return database.transaction('r', [creators, summaries, ...ruleTables], async () => {
    const { key } = await currentRules();
    const [seen, current] = await Promise.all([
      creators.toCollection().primaryKeys(),
      summaries.where('rules').equals(key).primaryKeys()
    ]);
    const isCurrent = new Set(current);
    return seen.filter(id => !isCurrent.has(id));
  });
}

/** Evidence, entry and rules are read in the transaction that writes: what is read of a creator meanwhile comes before it or after it. */
function rewrite(ids: string[]): Promise<void> {
  const tables = [creators, posts, comments, snapshots, entries, summaries, ...ruleTables];
  return database.transaction('rw', tables, async () => {
    const [evidence, written, rules] = await Promise.all([evidenceOfEach(ids), entries.bulkGet(ids), currentRules()]);
    await summaries.bulkPut(
      evidence.flatMap((dossier, place) => (dossier ? [summarise(dossier, written[place], rules)] : []))
    );
  });
}
