import { database } from '@/lib/shortlist/database';
import type { Entry } from '@/lib/shortlist/entry';
import { inStretches } from '@/lib/shortlist/in-stretches';
import { note } from '@/lib/shortlist/journal';
import { saving } from '@/lib/shortlist/not-saved';
import { outdate } from '@/lib/shortlist/rebuild';
import { rowChange } from '@/lib/shortlist/row-changes';
import type { Membership } from '@/lib/shortlist/shortlist';
import type { Planned } from './plan';
import { entriesOf, placesIn } from './standing';
import { entryWith, placeWith } from './write-rows';

const { entries, memberships, lists, journal } = database;

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
  try {
    const imported = await saving(() =>
      database.transaction('rw', [entries, memberships, lists, journal], () => writeAll(planned, importing))
    );
    await outdate(planned.filter(tellsPrice).map(({ creatorId }) => creatorId));
    return imported;
  } catch (error) {
    if (importing.signal?.aborted) return 'stopped';
    throw error;
  }
}

const tellsPrice = ({ differences }: Planned): boolean =>
  differences.some(({ field }) => field === 'imagePrice' || field === 'videoPrice');

/** Every row is read once before any is written: asking for each again, as smaller changes do, takes longer than the writing. */
async function writeAll(planned: readonly Planned[], importing: Importing): Promise<Imported> {
  const { target, source, at, signal, onProgress } = importing;
  const ids = planned.map(({ creatorId }) => creatorId);
  const before = await entriesOf(ids);
  const placesBefore = target ? await placesIn(target.listId, ids) : [];
  const told = planned.map((one, n) => entryWith(before[n], one, { source, at }));
  const placed = target ? planned.map((one, n) => placeWith(placesBefore[n], one, { listId: target.listId, at })) : [];
  const list = target?.isNew && { id: target.listId, name: target.name, createdAt: at };
  if (list) await lists.add(list);
  await inStretches(planned.length, { size: CHUNK, signal, onProgress }, (from, to) =>
    Promise.all([
      entries.bulkPut(rowsOf<Entry>(told.slice(from, to))),
      memberships.bulkPut(rowsOf<Membership>(placed.slice(from, to)))
    ])
  );
  const changes = [
    ...ids.map((id, n) => rowChange('entries', id, before[n], told[n]?.row)),
    ...placed.map(({ row }, n) => rowChange('memberships', [row?.listId ?? '', ids[n] ?? ''], placesBefore[n], row)),
    ...(list ? [rowChange('lists', list.id, undefined, list)] : [])
  ];
  const noted = { what: 'imported', at, count: planned.length, ...(target && { name: target.name }) } as const;
  const change = await note(
    noted,
    changes.filter(one => one !== undefined)
  );
  return { change, kept: [...told, ...placed].reduce((all, { kept }) => all + kept, 0) };
}

const rowsOf = <Row>(written: { row?: Row }[]): Row[] => written.flatMap(({ row }) => row ?? []);
