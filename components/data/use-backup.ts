import { useRef, useState } from 'react';
import { saveBackup } from './save-backup';

export type Saving =
  | { is: 'idle' | 'failed' | 'cancelled' }
  | { is: 'writing'; done: number; total: number }
  | { is: 'saved'; name: string; bytes: number };

/** The saving of one backup, with how far it has come and the way out. */
export function useBackup() {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' });
  const calling = useRef<AbortController>(undefined);
  async function save(): Promise<void> {
    const controller = new AbortController();
    calling.current = controller;
    setSaving({ is: 'writing', done: 0, total: 1 });
    try {
      const saved = await saveBackup({
        signal: controller.signal,
        onProgress: progress => setSaving({ is: 'writing', ...progress })
      });
      setSaving({ is: 'saved', ...saved });
    } catch (error) {
      if (!controller.signal.aborted) console.error('The backup could not be written', error);
      setSaving({ is: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  }
  return { saving, save, stop: () => calling.current?.abort() };
}
