import { z } from 'zod';
import { type Feed, feedSchema } from '@/lib/evidence/feed';
import { mergeCards } from '@/lib/evidence/merge-cards';
import { observationSchema } from '@/lib/evidence/observation';
import { idSchema } from '@/lib/evidence/reading';
import type { PageKind } from '@/lib/messages';
import { MOST_CARDS } from '@/lib/reader/bounds';
import { finished } from '@/lib/reader/finished';
import { noteLayout } from '@/lib/reader/layouts/note';
import { profileLayout } from '@/lib/reader/layouts/profile';
import { refusalOf } from '@/lib/reader/refusal-words';
import { witness } from '@/lib/shortlist/creators';
import { keepTabFeed, keepTabState, type TabState, tabFeed, tabState } from '@/lib/tabs';
import { inTurn } from './in-turn';
import { inject } from './inject';
import { reasonNotSaved } from './reason-not-saved';
import { showPage } from './show-page';

const SITE = new Set(['www.xiaohongshu.com', 'www.rednote.com']);
const MARKETPLACE = 'pgy.xiaohongshu.com';

const LAYOUTS = new Map<PageKind, { lastSeen: string }>([
  ['profile', profileLayout],
  ['note', noteLayout]
]);

const readerMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('arrived'),
    page: z.enum(['profile', 'note', 'feed', 'marketplace', 'other']),
    creatorId: idSchema.optional(),
    feed: z.string().max(300).optional()
  }),
  z.strictObject({ type: z.literal('observed'), observation: observationSchema }),
  z.strictObject({ type: z.literal('passed'), feed: feedSchema }),
  z.strictObject({ type: z.literal('refused'), reason: z.string().max(500) }),
  z.strictObject({ type: z.literal('left') })
]);
type Heard = z.infer<typeof readerMessage>;

/** The page that a reader speaks from; older Firefox gives no id of its document. */
interface Place {
  tabId: number;
  url: string;
  documentId?: string | undefined;
}

/** Hears one message of a reader; undefined where no reader of ours runs. Rejects a message of another shape. */
export function hearReader(message: unknown, place: Place): Promise<undefined> | undefined {
  const { hostname } = new URL(place.url);
  if (!SITE.has(hostname) && hostname !== MARKETPLACE) return undefined;
  return inTurn(place.tabId, () => {
    const heard = readerMessage.parse(message);
    const isOfMarketplace = heard.type === 'observed' && heard.observation.page === 'marketplace';
    if (heard.type === 'observed' && isOfMarketplace !== (hostname === MARKETPLACE))
      throw new Error(`${hostname} shows no page of the kind ${heard.observation.page}`);
    return hear(place, heard);
  });
}

async function hear({ tabId, documentId }: Place, message: Heard): Promise<undefined> {
  const at = new Date().toISOString();
  const before = await tabState(tabId);
  const show = (state: TabState) => showPage(tabId, { ...state, ...(documentId && { documentId }) });
  switch (message.type) {
    case 'arrived': {
      const { page, creatorId, feed } = message;
      const state = page === 'other' || page === 'feed' ? 'elsewhere' : 'reading';
      if (feed !== undefined && (await tabFeed(tabId))?.of !== feed) await keepTabFeed(tabId, { of: feed, cards: [] });
      await show({ state, page, ...(creatorId && { creatorId }), drift: [], at });
      // Feeds have a reader of their own, which is on no other page, and arrives by itself.
      if (page === 'feed' && feed === undefined) await inject(tabId, ['/feed.js']);
      return undefined;
    }
    case 'observed': {
      const observation = finished(message.observation);
      const { page, creatorId, drift } = observation;
      const unsaved = await reasonNotSaved(() => witness(observation));
      const lastSeen = drift.length > 0 ? LAYOUTS.get(page)?.lastSeen : undefined;
      return show({
        state: 'read',
        page,
        creatorId,
        drift,
        at,
        ...(lastSeen && { lastSeen }),
        ...(unsaved && { unsaved })
      });
    }
    case 'passed':
      await addCards(tabId, message.feed);
      return show({ state: 'elsewhere', page: 'feed', drift: message.feed.drift, at });
    case 'refused':
      return show({ page: 'other', drift: [], ...before, state: 'refused', reason: refusalOf(message.reason), at });
    case 'left':
      // The next page may have spoken before the last word of the one before it.
      if (documentId && before?.documentId && before.documentId !== documentId) return undefined;
      await keepTabState(tabId, undefined);
      await keepTabFeed(tabId, undefined);
      return undefined;
  }
}

async function addCards(tabId: number, { of, cards }: Feed): Promise<void> {
  const before = await tabFeed(tabId);
  const known = before?.of === of ? before.cards : [];
  await keepTabFeed(tabId, { of, cards: mergeCards(known, cards).slice(0, MOST_CARDS) });
}
