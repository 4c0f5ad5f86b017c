import type { CDPSession, Page, Worker } from 'playwright-core';
import type { ReaderMessage } from '@/lib/messages';

export type Observed = Extract<ReaderMessage, { type: 'observed' }>;

/** A place beside the content script, in its own world of a page, from where the worker can be told what the reader tells it. */
export class ReaderSeat {
  private world: number | undefined;

  private constructor(
    private readonly session: CDPSession,
    private readonly worker: Worker
  ) {}

  /** To be taken before the page is opened. */
  static async take(page: Page, worker: Worker): Promise<ReaderSeat> {
    const session = await page.context().newCDPSession(page);
    const seat = new ReaderSeat(session, worker);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) seat.world = context.id;
    });
    await session.send('Runtime.enable');
    await worker.evaluate(() => {
      chrome.runtime.onMessage.addListener(message => {
        if (message.type === 'observed') Object.assign(globalThis, { lastObserved: message });
      });
    });
    return seat;
  }

  /** What the reader told last. */
  async lastObserved(): Promise<Observed> {
    const last = await this.worker.evaluate(() => (globalThis as { lastObserved?: Observed }).lastObserved);
    if (!last) throw new Error('The reader told nothing');
    return last;
  }

  /** Tells the worker and resolves to how long it took to answer, in ms. Throws when it could not handle the message. */
  async tell(message: ReaderMessage): Promise<number> {
    if (this.world === undefined) throw new Error('The content script does not run on the page');
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      executionContextId: this.world,
      functionDeclaration: told.toString(),
      arguments: [{ value: message }],
      awaitPromise: true,
      returnByValue: true
    });
    if (exceptionDetails) throw new Error(`The worker did not keep it: ${exceptionDetails.exception?.description}`);
    return Number(result.value);
  }
}

async function told(message: ReaderMessage): Promise<number> {
  const from = performance.now();
  const answer = await chrome.runtime.sendMessage(message);
  if (!answer?.heard || answer.unsaved) throw new Error(JSON.stringify(answer));
  return performance.now() - from;
}
