import { useCallback, useState } from 'react';
import { NotSaved } from '@/lib/shortlist/not-saved';

/** Runs a write; false when the browser refused it and nothing was kept. */
export type Save = (write: () => Promise<unknown>) => Promise<boolean>;

/** Writes for one view, and why the last one failed, until one succeeds. Anything but a refused write is a fault and is thrown. */
export function useSave(): { save: Save; failure: NotSaved['reason'] | null } {
  const [failure, setFailure] = useState<NotSaved['reason'] | null>(null);
  const save = useCallback<Save>(async write => {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      setFailure(error.reason);
      return false;
    }
    setFailure(null);
    return true;
  }, []);
  return { save, failure };
}
