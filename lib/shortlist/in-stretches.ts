import Dexie from 'dexie';

/** How a long write is cut: rows in one stretch, the way to call it off, and who is told how many are done. */
interface Stretches {
  size: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number) => void) | undefined;
}

// Chained, not awaited: Dexie loses its transaction where a function that it does not know waits for nothing of its own.

/**
 * Long work of one transaction in stretches of it, from and up to a place. The next is asked of the database before it has answered the one
 * before, so that neither waits for the other; between two the page can do what waits. Rejects with the signal's reason.
 */
export function inStretches(
  total: number,
  { size, signal, onProgress }: Stretches,
  work: (from: number, to: number) => PromiseLike<unknown>
): PromiseLike<unknown> {
  const next = (from: number, before: PromiseLike<unknown>): PromiseLike<unknown> => {
    signal?.throwIfAborted();
    const to = Math.min(total, from + size);
    const done = from < total ? work(from, to) : undefined;
    // Where the one before fails, nobody waits for this one.
    done?.then(undefined, () => undefined);
    return before.then(() => {
      if (from > 0) onProgress?.(from);
      return done ? next(to, done) : signal?.throwIfAborted();
    });
  };
  return Dexie.Promise.resolve().then(() => next(0, Dexie.Promise.resolve()));
}
