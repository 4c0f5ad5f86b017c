import { useCallback, useEffect, useRef, useState } from 'react';
import { instant } from '@/components/words/instant';
import type { Change, ChangeKind } from '@/lib/shortlist/change';
import { watchChanges } from '@/lib/shortlist/changes-here';
import { changeOf } from '@/lib/shortlist/journal';
import { NotSaved } from '@/lib/shortlist/not-saved';
import { redo, type Turned, undo } from '@/lib/shortlist/undo';

/** What the toast says: a change made here, one taken back or made again, that this takes its time, that there is none, or that it was refused. */
export type Told =
  | { what: 'done'; change: Change }
  | ({ what: 'undone' | 'redone' } & Turned)
  | { what: 'working' | 'nothing' | 'nothing-again' }
  | { what: 'unsaved'; reason: NotSaved['reason'] };

/** In the field where these are typed the browser's own undoing is at hand; a toast at each letter would be noise. */
const TYPED: readonly ChangeKind[] = ['note', 'contact'];

/** A change of thousands of rows takes longer to turn; what is done sooner needs no word before. */
const SOON_MS = 300;

/** Follows the changes made in this window, takes back the last of all and makes it again. */
export function useUndo() {
  const [told, setTold] = useState<Told>();
  /** What was undone here and may be redone, last first; a new change ends that. */
  const undone = useRef<number[]>([]);

  useEffect(
    () =>
      watchChanges(id => {
        undone.current = [];
        void changeOf(id).then(change => {
          if (change && !TYPED.includes(change.what)) setTold({ what: 'done', change });
        });
      }),
    []
  );

  const trying = useCallback(async (turn: () => Promise<Turned | undefined>): Promise<Outcome> => {
    const late = setTimeout(() => setTold({ what: 'working' }), SOON_MS);
    try {
      return await turn();
    } catch (error) {
      if (error instanceof NotSaved) return { reason: error.reason };
      throw error;
    } finally {
      clearTimeout(late);
    }
  }, []);

  const back = useCallback(
    async (id?: number) => {
      const done = await trying(() => undo(instant(), id));
      if (done && 'change' in done) undone.current = [done.change.id, ...undone.current];
      setTold(said(done, 'undone'));
    },
    [trying]
  );

  const again = useCallback(async () => {
    // Taken out before anything is waited for: pressed twice it makes two again.
    const id = undone.current.shift();
    const done = await trying(async () => (id === undefined ? undefined : redo(instant(), id)));
    if (id !== undefined && done && 'reason' in done) undone.current.unshift(id);
    setTold(said(done, 'redone'));
  }, [trying]);

  const dismiss = useCallback(() => setTold(undefined), []);
  return { told, back, again, dismiss };
}

type Outcome = Turned | { reason: NotSaved['reason'] } | undefined;

function said(done: Outcome, what: 'undone' | 'redone'): Told {
  if (!done) return { what: what === 'undone' ? 'nothing' : 'nothing-again' };
  return 'reason' in done ? { what: 'unsaved', reason: done.reason } : { what, ...done };
}
