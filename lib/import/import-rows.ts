import { database } from '@/lib/shortlist/database';
import { recorded } from '@/lib/shortlist/journal';
import { outdate } from '@/lib/shortlist/rebuild';
import type { Planned } from './plan';
import { entryWith, placeWith } from './write-rows';

const { entries, memberships, lists } = database;

/** Creators written between two looks at whether the user wants to stop. */
const CHUNK = 250;

/** The list that a sheet goes to: one that is there, or one to be made under an id of its own. */
export interface Target {
  listId: string;
  name: string;
  isNew?: true;
}

interface Importing {
  /** Absent: what is told of creators who are known here is taken, nobody is listed. */
  target?: Target | undefined;
  /** The file's name, as the one who told a price. */
  source: string;
  at: string;
  signal?: AbortSignal;
  /** Told how many creators are written, of those planned. */
  onProgress?: (done: number) => void;
}

/** The change's number, undefined where nothing changed, and how many fields stay because they were changed since the preview. */
export interface Imported {
  change: number | undefined;
  kept: number;
}

/**
 * Writes what the user chose of a sheet, all or nothing, as one change that can be undone. A field that no longer stands as the preview showed
 * it stays as it is. "stopped" where the signal came first: then nothing was written. Summaries that rest on a price wait for a rebuilding.
 * Throws NotSaved.
 */
export async function importRows(planned: readonly Planned[], importing: Importing): Promise<Imported | 'stopped'> {
  const { target, at, signal, onProgress } = importing;
  const ids = planned.map(({ creatorId }) => creatorId);
  const touched = {
    entries: ids,
    memberships: target ? placesIn(target, ids) : [],
    lists: target?.isNew ? [target.listId] : []
  };
  const noted = { what: 'imported', at, count: planned.length, ...(target && { name: target.name }) } as const;
  let kept = 0;
  try {
    const change = await recorded(noted, touched, async () => {
      if (target?.isNew) await lists.add({ id: target.listId, name: target.name, createdAt: at });
      for (let from = 0; from < planned.length; from += CHUNK) {
        signal?.throwIfAborted();
        kept += await writeChunk(planned.slice(from, from + CHUNK), importing);
        onProgress?.(Math.min(planned.length, from + CHUNK));
      }
    });
    await outdate(planned.filter(tellsPrice).map(({ creatorId }) => creatorId));
    return { change, kept };
  } catch (error) {
    if (signal?.aborted) return 'stopped';
    throw error;
  }
}

const tellsPrice = ({ differences }: Planned): boolean =>
  differences.some(({ field }) => field === 'imagePrice' || field === 'videoPrice');

const placesIn = ({ listId }: Target, ids: string[]) => ids.map((id): [string, string] => [listId, id]);

/** Resolves to how many fields stay as they are. */
async function writeChunk(planned: Planned[], { target, source, at }: Importing): Promise<number> {
  const ids = planned.map(({ creatorId }) => creatorId);
  const written = await entries.bulkGet(ids);
  const told = planned.map((one, n) => entryWith(written[n], one, { source, at }));
  await entries.bulkPut(told.flatMap(({ row }) => row ?? []));
  if (!target) return sum(told);
  const standing = await memberships.bulkGet(placesIn(target, ids));
  const placed = planned.map((one, n) => placeWith(standing[n], one, { listId: target.listId, at }));
  await memberships.bulkPut(placed.flatMap(({ row }) => row ?? []));
  return sum(told) + sum(placed);
}

const sum = (counted: { kept: number }[]): number => counted.reduce((all, { kept }) => all + kept, 0);
