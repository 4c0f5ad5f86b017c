import type { Worker } from 'playwright-core';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Feed } from '@/lib/evidence/feed';
import { mergeCards } from '@/lib/evidence/merge-cards';
import type { Observation } from '@/lib/evidence/observation';
import type { PageKind, ReaderMessage, Refusal } from '@/lib/messages';
import { finished } from '@/lib/reader/finished';
import { refusalOf } from '@/lib/reader/refusal-words';
import { allowMarketplace, isMarketplace } from './allow-marketplace';
import { tellAsReader } from './as-reader';
import { LoupeBrowser } from './browser';
import { heardFrom, listen } from './heard';
import { storedDossier } from './stored';

/** What the built extension made of a saved page. */
export interface PageRead {
  page: PageKind;
  /** Why nothing was read; absent when something was. */
  reason?: Refusal;
  /** What a further look gave, where there was one. */
  state?: 'read' | 'none' | 'foreign';
  /** What the reader told: looks at a creator's page, or the one feed with all its cards. */
  observations: (Observation | Feed)[];
  dossier?: Dossier;
}

/** The reader gives up settling after 8 s; one more for the browser. */
const GIVE_UP_MS = 9_500;
const QUIET_MS = 1_200;

/** Looks at more of the page than its HTML, knowing what that gave: an observation, or why there is none. */
type LookFurther = (known: Dossier | undefined) => Promise<Observation | 'none' | 'foreign'>;

/**
 * Opens a page's saved HTML at its URL in a real browser with the extension and listens to what the reader tells the worker. What
 * `lookFurther` finds is told to the worker as the reader's own.
 */
export async function readSavedPage(url: string, html: string, lookFurther?: LookFurther): Promise<PageRead> {
  const wanted = new URL(url).href.replace(/#.*$/, '');
  const browser = await LoupeBrowser.open({
    respond: asked =>
      asked === wanted
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            body: html,
            headers: { 'content-security-policy': "script-src 'none'" }
          }
        : { status: 404, contentType: 'text/plain', body: '' }
  });
  try {
    if (isMarketplace(wanted)) await allowMarketplace(browser);
    const worker = await browser.worker();
    await listen(worker);
    const visit = await browser.visit(wanted);
    const messages = await heardUntilQuiet(worker);
    const feed = feedIn(messages);
    if (feed) return { page: 'feed', ...(!feed.cards[0] && { reason: 'never-settled' }), observations: [feed] };
    const observations = messages.flatMap(message =>
      message.type === 'observed' ? [finished(message.observation)] : []
    );
    const told = messages.findLast(message => message.type === 'refused')?.reason;
    const reason = told === undefined ? undefined : refusalOf(told);
    const page = messages.find(message => message.type === 'arrived')?.page ?? 'other';
    const creatorId = observations[0]?.creatorId;
    const own = await browser.own('popup.html?tab=-1');
    const known = creatorId ? await storedDossier(own, creatorId) : undefined;
    const further = page === 'other' ? undefined : await lookFurther?.(known);
    if (typeof further === 'object') {
      const observation = finished(further);
      await tellAsReader(visit, { type: 'observed', observation });
      observations.push(observation);
    }
    const state = further && (typeof further === 'object' ? 'read' : further);
    const [read] = observations;
    if (!read) {
      const foreign = state === 'foreign' ? 'foreign-header' : undefined;
      return { page, ...(state && { state }), reason: foreign ?? reason ?? reasonFor(page), observations };
    }
    const dossier = await storedDossier(own, read.creatorId);
    const shown = observations.map(observation => concealed(observation, dossier));
    return { page, ...(state && { state }), observations: shown, dossier };
  } finally {
    await browser.close();
  }
}

/** The cards of a feed, told bit by bit, in one; a card that was told again stands as it was told last. */
function feedIn(messages: ReaderMessage[]): Feed | undefined {
  const told = messages.flatMap(message => (message.type === 'passed' ? [message.feed] : []));
  const cards = told.flatMap(({ cards }) => cards);
  const last = told.at(-1);
  return last && { ...last, cards: mergeCards([], cards) };
}

const reasonFor = (page: PageKind): Refusal => (page === 'other' ? 'unknown-page' : 'never-settled');

/** What is printed holds no commenter's account id, only what was kept: its keyed hash. */
function concealed(observation: Observation, dossier: Dossier): Observation {
  if (!observation.comments) return observation;
  const kept = new Map(dossier.comments?.map(comment => [comment.id, comment]));
  return {
    ...observation,
    comments: observation.comments.map(({ authorId: _hidden, ...comment }) => ({ ...comment, ...kept.get(comment.id) }))
  };
}

/** A page is done when it gave something and then nothing new for a while, or when the reader gave up. */
async function heardUntilQuiet(worker: Worker): Promise<ReaderMessage[]> {
  const started = Date.now();
  let last = { count: 0, at: started };
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 100));
    const messages = await heardFrom(worker);
    if (messages.length !== last.count) last = { count: messages.length, at: Date.now() };
    const isOver =
      messages.some(({ type }) => type === 'observed' || type === 'passed' || type === 'refused') ||
      isElsewhere(messages);
    if (isOver && Date.now() - last.at > QUIET_MS) return messages;
    if (!isOver && Date.now() - started > GIVE_UP_MS) return messages;
  }
}

const isElsewhere = (messages: ReaderMessage[]): boolean =>
  messages.some(message => message.type === 'arrived' && message.page === 'other');
