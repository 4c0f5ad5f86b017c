import { database } from '@/lib/shortlist/database';
import { begun } from './begun';
import { savingUnless } from './called-off';
import { BACKUP_TABLES } from './head';
import type { Backup } from './read-backup';
import type { Watched } from './watched';

const CHUNK = 1_000;

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
          for (let from = 0; from < rows[table].length; from += CHUNK) {
            watched.signal?.throwIfAborted();
            const chunk: object[] = rows[table].slice(from, from + CHUNK);
            await database.table(table).bulkPut(chunk);
            done += chunk.length;
            watched.onProgress?.({ done, total });
          }
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
