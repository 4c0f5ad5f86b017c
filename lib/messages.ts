import { browser } from 'wxt/browser';
import type { Observation } from '@/lib/evidence/observation';

/** Why a page gave nothing, in the worker's and the popup's words. */
export type Refusal = 'unknown-page' | 'wall' | 'not-found' | 'sanctioned' | 'foreign-header' | 'never-settled';

/** What the reader tells the worker. Nobody else may send these; the worker checks sender and shape. */
export type ReaderMessage =
  | { type: 'arrived'; page: 'profile' | 'note' | 'other'; creatorId?: string }
  | { type: 'observed'; observation: Observation }
  | { type: 'refused'; reason: Refusal };

/** Tells the worker; resolves to its answer, or to undefined when the extension was updated under an open page. */
export async function tellWorker(message: ReaderMessage): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
