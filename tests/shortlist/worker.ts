import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { editSchema, keep } from '@/lib/shortlist/edits';
import { rebuild } from '@/lib/shortlist/rebuild';

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('edit'), edit: editSchema }),
  z.object({ type: z.literal('rebuild') })
]);

const underway = new Set<Promise<unknown>>();

/** Lets what views ask of the worker be done in the same place as the view; it is the worker's own code that does it. */
export function startWorker(): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const asked = messageSchema.parse(message);
    const work = asked.type === 'edit' ? keep(asked.edit) : rebuild();
    underway.add(work);
    const done = await work.finally(() => underway.delete(work));
    return { heard: true, ...(typeof done === 'number' && { change: done }) };
  });
}

/** Waits until all is done and the views were told: a view that hears of it after its page is gone would fail another test. */
export async function workerAtRest(): Promise<void> {
  while (underway.size > 0) await Promise.allSettled(underway);
  await new Promise(resolve => setTimeout(resolve));
}
