import { instant } from '@/components/words/instant';
import { database } from '@/lib/shortlist/database';

/** Held while a sheet is written: one at a time over all windows. */
const LOCK = 'kol-loupe-import';
const KEY = 'import-underway';

/** A sheet that is being written: its name, and the instant that its change is dated by. */
interface Underway {
  source: string;
  at: string;
}

/**
 * Runs the writing of a sheet under a marker that outlives the window, which is taken away when all is done or refused. "busy" where another
 * window writes one.
 */
export function underMarker<Result>(source: string, write: (at: string) => Promise<Result>): Promise<Result | 'busy'> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
    if (!lock) return 'busy';
    const at = instant();
    localStorage.setItem(KEY, JSON.stringify({ source, at } satisfies Underway));
    try {
      return await write(at);
    } finally {
      localStorage.removeItem(KEY);
    }
  });
}

/** The sheet whose window was closed over it, told once, and whether its change had been kept by then; undefined where there is none. */
export function cutOff(): Promise<{ source: string; isKept: boolean } | undefined> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
    const marked = lock && localStorage.getItem(KEY);
    if (!marked) return undefined;
    const { source, at }: Underway = JSON.parse(marked);
    const changes = await database.journal.filter(change => change.what === 'imported' && change.at === at).count();
    localStorage.removeItem(KEY);
    return { source, isKept: changes > 0 };
  });
}
