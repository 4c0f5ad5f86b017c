import { useLiveQuery } from 'dexie-react-hooks';
import { addressOf } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { sayCount } from '@/components/words/words';
import { due, isDue } from '@/lib/backup/due';

/** A quiet line once many changes are in no backup; the way to save one. */
export function BackupDue() {
  const state = useLiveQuery(() => due().catch(untold));
  if (!state || !isDue(state)) return null;
  return (
    <p className="rebuilding num">
      <a href={addressOf({ data: true })}>{sayCount('data_due', state.changes, { count: whole(state.changes) })}</a>
    </p>
  );
}

/** Then nothing is said: what cannot be read says so where it is shown. */
function untold(error: unknown): undefined {
  console.error('Whether a backup is due could not be told', error);
}
