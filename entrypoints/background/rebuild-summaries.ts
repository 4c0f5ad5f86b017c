import type { Answer } from '@/lib/messages';
import { rebuild, staleCount } from '@/lib/shortlist/rebuild';
import { judgeOpenPages } from './judge-open-pages';
import { reasonNotSaved } from './reason-not-saved';

const PAUSE_MS = 80;

let turn: Promise<unknown> = Promise.resolve();
let stop = new AbortController();

/** Brings open pages, then all summaries, in line with the rules in force. One at a time: asked again, it starts over and the one before ends at once. */
export function rebuildSummaries(): Promise<Answer> {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const work = turn
    .catch(() => undefined)
    .then(() => reasonNotSaved(() => bringInLine(signal)))
    .then(unsaved => (unsaved ? { unsaved } : {}));
  turn = work;
  return work;
}

async function bringInLine(signal: AbortSignal): Promise<void> {
  await judgeOpenPages();
  await rebuild({ signal, onProgress: letViewsRead });
}

/** Views wait while a chunk is written, and Dexie drops a query when its tables change before it was answered: they come first. */
const letViewsRead = () => new Promise(resolve => setTimeout(resolve, PAUSE_MS));

/** After an update or a start: the rules may be newer than the summaries, or the worker may have died over them. */
export async function rebuildWhereStale(): Promise<void> {
  if ((await staleCount()) > 0) await rebuildSummaries();
}
