import type { Observation } from '@/lib/evidence/observation';
import type { ReaderMessage, Refusal } from '@/lib/messages';
import { factsKey } from './facts-key';

/** Sends what the worker does not know yet about the current route. */
export interface Outbox {
  /** Sends an observation unless it says what the last one said. */
  observed(observation: Observation): void;
  /** Sends a reason once. */
  refused(reason: Refusal): void;
  /** Sends a message as it is. */
  send(message: ReaderMessage): void;
}

/** An outbox for one stay on one route; `tell` rejects when a message did not arrive. */
export function createOutbox(tell: (message: ReaderMessage) => Promise<void>): Outbox {
  let last: string | undefined;
  const send = (message: ReaderMessage, key?: string) => {
    if (key && key === last) return;
    last = key;
    tell(message).catch(() => {
      // What did not arrive is told again with the next look.
      last = undefined;
    });
  };
  return {
    send,
    observed: observation => send({ type: 'observed', observation }, factsKey(observation)),
    refused: reason => send({ type: 'refused', reason }, reason)
  };
}
