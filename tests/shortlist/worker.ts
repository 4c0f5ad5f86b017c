import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { editSchema, keep } from '@/lib/shortlist/edits';

/** Lets the edits that views send to the worker be kept in the same place as the view; it is the worker's own code that keeps them. */
export function startWorker(): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { edit } = z.object({ edit: editSchema }).parse(message);
    await keep(edit);
    return { heard: true };
  });
}
