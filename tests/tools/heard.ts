import type { Worker } from 'playwright-core';
import type { ReaderMessage } from '@/lib/messages';

/** One message of a reader, and the address of its page. */
interface Heard {
  url: string;
  message: ReaderMessage;
}

/** Adds a listener of ours beside the worker's own, and forgets what was heard before; the messages are the real ones. */
export const listen = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const ear = globalThis as unknown as { heard?: unknown[] };
    if (!ear.heard) {
      chrome.runtime.onMessage.addListener((message, { url }) => {
        ear.heard?.push({ url, message });
      });
    }
    ear.heard = [];
  });

/** What was heard since, of the pages whose address is asked for. */
export async function heardFrom(
  worker: Worker,
  isAsked: (url: string) => boolean = () => true
): Promise<ReaderMessage[]> {
  const all = await worker.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
  return all.flatMap(({ url, message }) => (isAsked(url) ? [message] : []));
}
