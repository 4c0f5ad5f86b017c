import type { Page } from 'playwright-core';
import type { ReaderMessage } from '@/lib/messages';

/** Sends a message to the worker from the isolated world of the reader in a page, as the reader does; resolves to the answer. */
export async function tellAsReader(page: Page, message: ReaderMessage): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://'))
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = worlds.at(-1);
  if (contextId === undefined) throw new Error('The reader has no world in this page');
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true
  });
  await session.detach();
  return result.value;
}
