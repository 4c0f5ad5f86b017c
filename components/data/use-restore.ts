import { useRef, useState } from 'react';
import { breathe } from '@/components/export/breathe';
import { useSave } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { Busy } from '@/lib/backup/begun';
import { type Decided, mergeBackup, previewMerge } from '@/lib/backup/merge-backup';
import type { MergePlan } from '@/lib/backup/merge-plan';
import type { Backup } from '@/lib/backup/read-backup';
import type { Refused } from '@/lib/backup/refused';
import { restore } from '@/lib/backup/restore';
import type { Watched } from '@/lib/backup/watched';
import { rebuildSummaries } from '@/lib/messages';
import { undo as takeBack } from '@/lib/shortlist/undo';

interface Chosen {
  name: string;
  backup: Backup;
  plan: MergePlan;
}

export type Step =
  | { is: 'asking'; said?: 'cancelled' }
  | { is: 'refused'; name: string; refused: Refused | { why: 'unopened' } }
  | { is: 'reading'; name: string; done: number; total: number }
  | { is: 'previewing'; chosen: Chosen; said?: 'cancelled' | 'busy' }
  | { is: 'writing'; how: 'restore' | 'merge'; name: string; done: number; total: number }
  | { is: 'done'; how: 'restore' | 'merge'; name: string; change?: number; isTakenBack?: true };

/** The way of one backup: chosen, checked, shown, written, and of a merge back. */
export function useRestore() {
  const [step, setStep] = useState<Step>({ is: 'asking' });
  const { save, failure } = useSave();
  const calling = useRef<AbortController>(undefined);

  const watched = (show: (progress: { done: number; total: number }) => void): Watched & { signal: AbortSignal } => {
    const controller = new AbortController();
    calling.current = controller;
    return { signal: controller.signal, onProgress: show, breathe };
  };

  async function take(file: File): Promise<void> {
    const { name } = file;
    setStep({ is: 'reading', name, done: 0, total: 1 });
    const watch = watched(progress => setStep({ is: 'reading', name, ...progress }));
    try {
      const { readBackup } = await import('@/lib/backup/read-backup');
      const backup = await readBackup(file, watch);
      if ('refused' in backup) return setStep({ is: 'refused', name, refused: backup.refused });
      const plan = await previewMerge(backup, instant(), new Map());
      setStep({ is: 'previewing', chosen: { name, backup, plan } });
    } catch (error) {
      if (watch.signal.aborted) return setStep({ is: 'asking', said: 'cancelled' });
      console.error('The backup could not be read', error);
      setStep({ is: 'refused', name, refused: { why: 'unopened' } });
    }
  }

  /** All or nothing: what was refused or called off leads back to the preview. */
  async function write(
    chosen: Chosen,
    how: 'restore' | 'merge',
    work: (watch: Watched) => Promise<number | undefined>
  ) {
    const { name } = chosen;
    setStep({ is: 'writing', how, name, done: 0, total: 1 });
    const watch = watched(progress => setStep({ is: 'writing', how, name, ...progress }));
    const ended: { step: Step } = { step: { is: 'previewing', chosen } };
    await save(async () => {
      try {
        const change = await work(watch);
        ended.step = { is: 'done', how, name, ...(change !== undefined && { change }) };
      } catch (error) {
        if (error instanceof Busy) ended.step = { is: 'previewing', chosen, said: 'busy' };
        else if (watch.signal.aborted) ended.step = { is: 'previewing', chosen, said: 'cancelled' };
        else throw error;
      }
    });
    setStep(ended.step);
    if (ended.step.is === 'done') rebuildInTheWorker();
  }

  async function undo(): Promise<void> {
    if (step.is !== 'done' || step.change === undefined) return;
    const { change, ...done } = step;
    if (await save(() => takeBack(instant(), change))) setStep({ ...done, isTakenBack: true });
  }

  return {
    step,
    failure,
    take,
    merge: (chosen: Chosen, decided: Pick<Decided, 'choices' | 'takesSettings'>) =>
      write(chosen, 'merge', watch =>
        mergeBackup(chosen.backup, { at: instant(), file: chosen.name, ...decided }, watch)
      ),
    replace: (chosen: Chosen) =>
      write(chosen, 'restore', async watch => {
        await restore(chosen.backup, { at: instant(), file: chosen.name }, watch);
        return undefined;
      }),
    undo,
    stop: () => calling.current?.abort(),
    again: () => setStep({ is: 'asking' })
  };
}

const rebuildInTheWorker = (): void =>
  void rebuildSummaries().catch(error => console.error('The summaries were not brought in line', error));
