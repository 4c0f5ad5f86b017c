import { database } from '@/lib/shortlist/database';
import { saving } from '@/lib/shortlist/not-saved';

/** Deletes everything in the database for good, all of it or nothing. Throws NotSaved. */
export const wipe = (): Promise<unknown> =>
  saving(() =>
    database.transaction('rw', database.tables, () => Promise.all(database.tables.map(table => table.clear())))
  );
