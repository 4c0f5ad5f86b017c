import type { ReaderMessage } from '@/lib/messages';
import { createSettling } from './settling';
import type { PageRead } from './visit';

/** Tells the worker; rejects when the message did not arrive. */
export type Tell = (message: ReaderMessage) => Promise<void>;

/** One stay on one route, from the arrival on. */
export interface Stay {
  /** Sends a message, unless the last one had the same key; calls `lost` when it did not arrive. */
  send(message: ReaderMessage, key?: string, lost?: () => void): void;
  /**
   * Takes what a look at `at`, in ms, gave, and its key, undefined for nothing; calls `deliver` when it has come to rest. Answers
   * whether to look again soon.
   */
  take(
    read: Pick<PageRead, 'refusal' | 'unsettled'>,
    key: string | undefined,
    at: number,
    deliver: () => void
  ): boolean;
}

/** Begins a stay at `arrivedAt`, in ms. */
export function createStay(tell: Tell, arrivedAt: number): Stay {
  const settle = createSettling(arrivedAt);
  let last: string | undefined;
  const send: Stay['send'] = (message, key, lost) => {
    if (key && key === last) return;
    last = key;
    tell(message).catch(() => {
      // What did not arrive is told again with the next look.
      last = undefined;
      lost?.();
    });
  };
  return {
    send,
    take: ({ refusal, unsettled }, key = refusal, at, deliver) => {
      const verdict = settle(key, at);
      const givenUp = unsettled === 'foreign-header' ? unsettled : 'never-settled';
      const reason = verdict === 'given-up' ? givenUp : verdict === 'rested' ? refusal : undefined;
      if (reason) send({ type: 'refused', reason }, reason);
      else if (verdict === 'rested') deliver();
      return verdict === 'again' || (verdict === 'given-up' && key !== undefined);
    }
  };
}
