import { browser } from 'wxt/browser';
import { type Observation, observationSchema } from '@/lib/evidence/observation';
import type { Answer } from '@/lib/messages';
import { finished } from '@/lib/reader/finished';
import { type LiveState, takeLiveState } from '@/lib/reader/live-state';
import { observeLive } from '@/lib/reader/observe-live';
import { evidenceOf, witness } from '@/lib/shortlist/creators';
import { tabState } from '@/lib/tabs';
import { inTurn } from './in-turn';
import { reasonNotSaved } from './reason-not-saved';
import { showPage } from './show-page';

/** Looks once into the data of a tab's page, in its own world, and keeps what it says of the creator that the address names. */
export function readLive(tabId: number): Promise<Answer> {
  return inTurn(tabId, async () => {
    const live = await takenFrom(tabId);
    if (live === 'unreachable') return { live };
    const read = live ? await observeLive(live, { now: Date.now(), recall: evidenceOf }) : { refused: 'none' as const };
    return 'refused' in read ? { live: read.refused } : keep(tabId, observationSchema.parse(read.observation));
  });
}

/** A page of another site, of the browser or of a shop refuses to be looked into. */
async function takenFrom(tabId: number): Promise<LiveState | undefined | 'unreachable'> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      injectImmediately: true,
      func: takeLiveState
    });
    return top?.result ?? undefined;
  } catch (error) {
    console.error('The page could not be looked into', error);
    return 'unreachable';
  }
}

async function keep(tabId: number, observation: Observation): Promise<Answer> {
  const { page, creatorId, at } = observation;
  const unsaved = await reasonNotSaved(() => witness(finished(observation)));
  const before = await tabState(tabId);
  const isElsewhere = before?.state === 'elsewhere' || (before?.creatorId && before.creatorId !== creatorId);
  // What the page itself failed to show stays said.
  const { documentId, lastSeen, drift = [] } = before ?? {};
  const sight = {
    page,
    creatorId,
    drift,
    at,
    ...(documentId && { documentId }),
    ...(lastSeen && { lastSeen }),
    ...(unsaved && { unsaved })
  };
  if (!isElsewhere) await showPage(tabId, { state: 'read', ...sight });
  return { live: 'read', ...(unsaved && { unsaved }) };
}
