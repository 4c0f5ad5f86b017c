import { z } from 'zod';
import { showOnToolbar } from '@/components/mark/toolbar';
import { type Feed, feedSchema } from '@/lib/evidence/feed';
import { observationSchema } from '@/lib/evidence/observation';
import { idSchema } from '@/lib/evidence/reading';
import { REFUSALS } from '@/lib/messages';
import { withSponsorSigns } from '@/lib/reader/sponsor-signs';
import { witness } from '@/lib/shortlist/creators';
import { database } from '@/lib/shortlist/database';
import { keepTabFeed, keepTabState, type TabState, tabFeed, tabState } from '@/lib/tabs';
import { reasonNotSaved } from './reason-not-saved';

const SITE = new Set(['www.xiaohongshu.com', 'www.rednote.com']);
const MARKETPLACE = 'pgy.xiaohongshu.com';

/** Far more cards than anybody scrolls past in one sitting, and far less than the 10 MB that a session may keep. */
const MOST_CARDS = 1_000;

const readerMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('arrived'),
    page: z.enum(['profile', 'note', 'feed', 'marketplace', 'other']),
    creatorId: idSchema.optional(),
    feed: z.string().max(300).optional()
  }),
  z.strictObject({ type: z.literal('observed'), observation: observationSchema }),
  z.strictObject({ type: z.literal('passed'), feed: feedSchema }),
  z.strictObject({ type: z.literal('refused'), reason: z.enum(REFUSALS) }),
  z.strictObject({ type: z.literal('left') })
]);
type Heard = z.infer<typeof readerMessage>;

/** Hears one message of a reader on the page at `url`; undefined where no reader of ours runs. Rejects a message of another shape. */
export function hearReader(message: unknown, tabId: number, url: string): Promise<undefined> | undefined {
  const { hostname } = new URL(url);
  if (!SITE.has(hostname) && hostname !== MARKETPLACE) return undefined;
  return inTurn(tabId, () => {
    const heard = readerMessage.parse(message);
    const isOfMarketplace = heard.type === 'observed' && heard.observation.page === 'marketplace';
    if (heard.type === 'observed' && isOfMarketplace !== (hostname === MARKETPLACE))
      throw new Error(`${hostname} shows no page of the kind ${heard.observation.page}`);
    return hear(tabId, heard);
  });
}

/** One message of a tab after the other: a tab's state is read, changed and written back. */
const turns = new Map<number, Promise<unknown>>();
function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(tabId, turn);
  return turn;
}

async function hear(tabId: number, message: Heard): Promise<undefined> {
  const at = new Date().toISOString();
  const before = await tabState(tabId);
  const show = async (state: TabState): Promise<undefined> => {
    await keepTabState(tabId, state);
    await showOnToolbar(tabId, state, state.creatorId ? await database.summaries.get(state.creatorId) : undefined);
  };
  switch (message.type) {
    case 'arrived': {
      const { page, creatorId, feed } = message;
      const state = page === 'other' || page === 'feed' ? 'elsewhere' : 'reading';
      if (feed !== undefined && (await tabFeed(tabId))?.of !== feed) await keepTabFeed(tabId, { of: feed, cards: [] });
      return show({ state, page, ...(creatorId && { creatorId }), drift: [], at });
    }
    case 'observed': {
      const { page, creatorId, drift } = message.observation;
      const unsaved = await reasonNotSaved(() => witness(withSponsorSigns(message.observation)));
      return show({ state: 'read', page, creatorId, drift, at, ...(unsaved && { unsaved }) });
    }
    case 'passed':
      await addCards(tabId, message.feed);
      return show({ state: 'elsewhere', page: 'feed', drift: message.feed.drift, at });
    case 'refused':
      return show({ page: 'other', drift: [], ...before, state: 'refused', reason: message.reason, at });
    case 'left':
      await keepTabState(tabId, undefined);
      await keepTabFeed(tabId, undefined);
      return undefined;
  }
}

async function addCards(tabId: number, { of, cards }: Feed): Promise<void> {
  const before = await tabFeed(tabId);
  const known = before?.of === of ? before.cards : [];
  await keepTabFeed(tabId, { of, cards: [...known, ...cards].slice(0, MOST_CARDS) });
}
