import { database } from '@/lib/shortlist/database';
import { saving } from '@/lib/shortlist/not-saved';

const { settings } = database;
const LOCK = 'kol-loupe-restoring';

/** Somebody restores or merges in another window. */
export class Busy extends Error {
  override name = 'Busy';
}

/**
 * Writes down that a file is being written before it is, for the next opening to tell where the page went meanwhile. The work takes the note
 * away in its own transaction (`settled`), so that it stands exactly as long as nothing of the file is there. Throws Busy, NotSaved.
 */
export function begun<Result>(what: { at: string; file: string }, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
    if (!lock) throw new Busy();
    await saving(() => settings.put({ name: 'restoring', ...what }));
    try {
      return await work();
    } finally {
      await settings.delete('restoring').catch((error: unknown) => console.error('The note stays', error));
    }
  });
}

/** Takes the note away; in the transaction of the work. */
export const settled = (): PromiseLike<void> => settings.delete('restoring');

/** A file whose writing was cut off, of which nothing is here; told once. Undefined while it is still being written. */
export function cutOff(): Promise<{ at: string; file: string } | undefined> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
    const found = await settings.get('restoring');
    if (!lock || found?.name !== 'restoring') return undefined;
    await settings.delete('restoring');
    return { at: found.at, file: found.file };
  });
}
