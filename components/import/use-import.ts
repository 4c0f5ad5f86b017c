import { useRef, useState } from 'react';
import { useSave } from '@/components/inspection/save';
import { instant } from '@/components/words/instant';
import { type Imported, importRows, type Target } from '@/lib/import/import-rows';
import type { Planned } from '@/lib/import/plan';
import { rebuildSummaries } from '@/lib/messages';
import { undo as takeBack } from '@/lib/shortlist/undo';
import { underMarker } from './marker';
import { type ReadSheet, type RefusedSheet, readFile, readPasted } from './read-sheet';

export type Step =
  | { is: 'asking'; refused?: RefusedSheet; isBack?: true }
  | { is: 'reading'; source: string }
  | { is: 'previewing'; sheet: ReadSheet; note?: 'stopped' | 'busy' }
  | { is: 'writing'; source: string; done: number; total: number }
  | { is: 'done'; count: number; imported: Imported; target: Target | undefined; isTakenBack?: boolean };

/** The way of one sheet: asked for, read, previewed, written, and back. */
export function useImport() {
  const [step, setStep] = useState<Step>({ is: 'asking' });
  const { save, failure } = useSave();
  const stopping = useRef<AbortController>(undefined);
  const asked = useRef(0);

  async function take(source: string, read: () => Promise<ReadSheet | RefusedSheet>): Promise<void> {
    asked.current += 1;
    const turn = asked.current;
    setStep({ is: 'reading', source });
    const sheet = await read();
    if (turn !== asked.current) return;
    setStep('refused' in sheet ? { is: 'asking', refused: sheet, isBack: true } : { is: 'previewing', sheet });
  }

  /** All or nothing: what was refused or stopped leads back to the preview. */
  async function write(sheet: ReadSheet, planned: Planned[], target: Target | undefined): Promise<void> {
    const { source } = sheet;
    const controller = new AbortController();
    stopping.current = controller;
    const total = planned.length;
    setStep({ is: 'writing', source, done: 0, total });
    const ended: { step: Step } = { step: { is: 'previewing', sheet } };
    await save(async () => {
      const imported = await underMarker(source, at =>
        importRows(planned, {
          target,
          source,
          at,
          signal: controller.signal,
          onProgress: done => setStep({ is: 'writing', source, done, total })
        })
      );
      ended.step =
        typeof imported === 'string'
          ? { is: 'previewing', sheet, note: imported }
          : { is: 'done', count: total, imported, target };
    });
    setStep(ended.step);
    if (ended.step.is === 'done') rebuildInTheWorker();
  }

  async function undo(): Promise<void> {
    if (step.is !== 'done' || step.imported.change === undefined) return;
    const { change } = step.imported;
    if (await save(() => takeBack(instant(), change))) setStep({ ...step, isTakenBack: true });
  }

  return {
    step,
    failure,
    takeFile: (file: File) => void take(file.name, () => readFile(file)),
    takeText: (text: string, source: string) => void take(source, () => readPasted(text, source)),
    show: (sheet: ReadSheet) => setStep({ is: 'previewing', sheet }),
    write,
    stop: () => stopping.current?.abort(),
    undo,
    again: () => {
      asked.current += 1;
      setStep({ is: 'asking', isBack: true });
    }
  };
}

/** What rests on the prices follows by itself; a list that is opened before says so. */
const rebuildInTheWorker = (): void =>
  void rebuildSummaries().catch(error => console.error('The summaries were not brought in line', error));
