import { database } from '@/lib/shortlist/database';
import { inStretches } from '@/lib/shortlist/in-stretches';
import { begun } from './begun';
import { savingUnless } from './called-off';
import { BACKUP_TABLES } from './head';
import type { Backup } from './read-backup';
import type { Watched } from './watched';

/** Of so many creators the notes are 2 MB: the page stands still no longer than these take to be copied. */
const CHUNK = 200;

const { settings, journal, summaries } = database;

/**
 * Puts a backup in the place of everything that is here, in one transaction: all of it or, where it fails, is called off or its page goes,
 * nothing. Summaries are to be made anew afterwards. Throws NotSaved; rejects where the signal came.
 */
export function restore({ head, rows }: Backup, { at, file }: { at: string; file: string }, watched: Watched = {}) {
  return begun({ at, file }, () =>
    savingUnless(watched.signal, () =>
      database.transaction('rw', database.tables, async () => {
        const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
        let done = 0;
        await summaries.clear();
        for (const table of BACKUP_TABLES) {
          await database.table(table).clear();
          const all: object[] = rows[table];
          const before = done;
          const onProgress = (written: number) => {
            done = before + written;
            watched.onProgress?.({ done, total });
          };
          await inStretches(all.length, { size: CHUNK, signal: watched.signal, onProgress }, (from, to) =>
            database.table(table).bulkPut(all.slice(from, to))
          );
        }
        // A change that can be neither undone nor made again: those after it are what a next backup has to hold.
        const changeId = await journal.add({
          at,
          what: 'restored',
          count: rows.creators.length,
          rows: [],
          undone: true
        });
        await settings.put({ name: 'last-backup', at: head.at, changeId });
      })
    )
  );
}
