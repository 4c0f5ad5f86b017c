import { database } from '@/lib/shortlist/database';
import { recorded } from '@/lib/shortlist/journal';
import { markOutdated } from '@/lib/shortlist/rebuild';
import { begun, settled } from './begun';
import { savingUnless } from './called-off';
import { MERGED } from './join-rows';
import { mergeFacts } from './merge-facts';
import { type MergePlan, planMerge, type Standing } from './merge-plan';
import type { Choice } from './merge-row';
import type { Backup, BackupRows } from './read-backup';
import type { Watched } from './watched';

const { creators, measurements, trash, keys, settings } = database;

/** What the user decided before a merge: of each conflict by its id, and whether the file's rules, brief and list in use come too. */
export interface Decided {
  at: string;
  file: string;
  choices: ReadonlyMap<string, Choice>;
  takesSettings: boolean;
}

/** What merging would bring and where the two sides clash; nothing is written. */
export const previewMerge = (backup: Backup, at: string, choices: Decided['choices']): Promise<MergePlan> =>
  database.transaction('r', database.tables, async () => planMerge(backup.rows, await standing(), { at, choices }));

/**
 * Joins a file with what is here in one transaction: facts by date and precision, the user's fields by their last change or choice. Resolves
 * to the number of the change that takes the user's fields back, undefined where none changed. What was read stays.
 */
export function mergeBackup({ rows }: Backup, decided: Decided, watched: Watched = {}): Promise<number | undefined> {
  const { at, file, choices, takesSettings } = decided;
  return begun({ at, file }, async () => {
    const keyIds = { here: await keyId(await keys.toArray()), file: await keyId(rows.keys) };
    return savingUnless(watched.signal, () =>
      database.transaction('rw', database.tables, async () => {
        await settled();
        const own = keyIds.here === '' ? rows.keys : [];
        await keys.bulkPut(own);
        const plan = planMerge(rows, await standing(), { at, choices });
        const thrown = new Set(plan.creators.thrown);
        const facts = { ...rows, creators: rows.creators.filter(({ id }) => !thrown.has(id)) };
        await mergeFacts(facts, own.length > 0 ? { here: keyIds.file, file: keyIds.file } : keyIds, watched);
        const known = new Set(await creators.toCollection().primaryKeys());
        await measurements.bulkPut(rows.measurements.filter(({ creatorId }) => known.has(creatorId)));
        const change = await recorded(
          { what: 'merged', at, ...countOf(plan), name: file },
          touchedBy(plan),
          async () => {
            for (const table of MERGED) await database.table(table).bulkPut(plan.puts[table]);
          }
        );
        await markOutdated(plan.puts.entries.map(({ creatorId }) => creatorId));
        if (takesSettings) await settings.bulkPut(settingsFor(rows.settings, plan));
        return change;
      })
    );
  });
}

async function standing(): Promise<Standing> {
  const [known, measured, thrown, ...tables] = await Promise.all([
    creators.toCollection().primaryKeys(),
    measurements.toCollection().primaryKeys(),
    trash.toArray(),
    ...MERGED.map(async name => [name, await database.table(name).toArray()] as const)
  ]);
  const rowsOf = thrown.map(({ rows }) => rows);
  return {
    rows: Object.fromEntries(tables) as Standing['rows'],
    creators: new Set(known),
    measured: new Set(measured.map(key => key.join(' '))),
    thrown: {
      creators: new Set(
        rowsOf.flatMap(rows => [
          ...(rows.creators ?? []).map(({ id }) => id),
          ...(rows.entries ?? []).map(({ creatorId }) => creatorId)
        ])
      ),
      lists: new Set(rowsOf.flatMap(rows => (rows.lists ?? []).map(({ id }) => id))),
      views: new Set(rowsOf.flatMap(rows => (rows.views ?? []).map(({ id }) => id)))
    }
  };
}

const countOf = ({ puts }: MergePlan) => ({
  count: new Set([...puts.entries, ...puts.memberships].map(({ creatorId }) => creatorId)).size
});

const touchedBy = ({ puts }: MergePlan) => ({
  entries: puts.entries.map(({ creatorId }) => creatorId),
  lists: puts.lists.map(({ id }) => id),
  memberships: puts.memberships.map(({ listId, creatorId }): [string, string] => [listId, creatorId]),
  briefs: puts.briefs.map(({ id }) => id),
  views: puts.views.map(({ id }) => id),
  campaigns: puts.campaigns.map(({ listId }) => listId),
  collaborations: puts.collaborations.map(({ listId, creatorId }): [string, string] => [listId, creatorId]),
  publications: puts.publications.map(({ id }) => id),
  quarters: puts.quarters.map(({ year, quarter }): [string, string] => [year, quarter])
});

const settingsFor = (rows: BackupRows['settings'], { listIds }: MergePlan): BackupRows['settings'] =>
  rows.flatMap((row): BackupRows['settings'] => {
    if (row.name === 'backup-reminder') return [];
    if (row.name !== 'current-list') return [row];
    const listId = listIds.get(row.listId);
    return listId === undefined ? [] : [{ ...row, listId }];
  });

/** The first digits of the hash of an install's key of commenters; '' where it has none. They tell keys apart and give none away. */
async function keyId(rows: BackupRows['keys']): Promise<string> {
  const key = rows.find(({ name }) => name === 'commenters');
  if (!key) return '';
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key.bytes));
  return Array.from(hash.slice(0, 4), byte => byte.toString(16).padStart(2, '0')).join('');
}
