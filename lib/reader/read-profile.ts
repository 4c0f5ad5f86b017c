import type { Observation } from '@/lib/evidence/observation';
import { MOST_CARDS, MOST_DISAGREEMENTS } from './bounds';
import { type Card, readCards } from './cards';
import { headerReadings } from './header-readings';
import { arrivalOf, closingOn, doubtAbout } from './identity';
import { inlineStateOf } from './inline-state';
import { instant } from './instant';
import { known } from './known';
import { readFacts } from './layout';
import { OWN_PANEL, profileLayout } from './layouts/profile';
import type { Clashes } from './refine';
import { readObstacle } from './refusal';
import type { ProfileState } from './state-profile';
import { textOf } from './texts';
import { viewerOf } from './viewer';
import { FOREIGN, NOT_READY, type PageRead, SANCTIONED, type Visit } from './visit';

const NO_NOTES = /有[发發][布佈]任何|No (?:notes|posts)/i;

/** Reads a creator's profile. A header that may be another creator's is not read. */
export function readProfile(document: Document, creatorId: string, visit: Visit): PageRead {
  const { isFirst } = visit;
  const arrival = arrivalOf(document, creatorId);
  const state = inlineStateOf(document, isFirst ? creatorId : undefined);
  const told = state.profile?.creatorId === creatorId ? state.profile : undefined;
  if (isFirst && state.profile && !told) return FOREIGN;
  const { nickname, sanction } = told?.header ?? {};
  const landmark = document.querySelector(profileLayout.landmark);
  if (!landmark && sanction) return SANCTIONED;
  if (!landmark && !(isFirst && nickname)) return readObstacle(document);
  const page = landmark ?? document.body;
  const { facts, drift } = readFacts(page, profileLayout, undefined);
  const closing = !facts.followers && closingOn(document);
  if (closing && (isFirst || !arrival.before.includes(closing))) return { refusal: closing };
  const panel = page.querySelector(OWN_PANEL);
  const cards = panel ? readCards(panel) : [];
  const own = cards.filter(({ authorId }) => authorId === creatorId);
  const doubt = doubtAbout(document, facts, cards, own, told?.header, arrival, isFirst);
  const isNameless = !facts.nickname && !facts.redId;
  if (doubt && !(isNameless && (nickname || sanction || own.length > 0)))
    return doubt === NOT_READY ? readObstacle(document) : doubt;
  arrival.hasCome = true;
  const at = instant(visit.now);
  const clashes: Clashes = { at, found: [] };
  const profile = headerReadings(doubt ? {} : facts, told?.header ?? {}, at, instant(visit.loadedAt), clashes);
  if (sanction && !profile.followers) return SANCTIONED;
  const viewer = viewerOf(document, state);
  const observation: Observation = {
    page: 'profile',
    creatorId,
    at,
    viewer,
    profile,
    ...takePosts(page, panel, own, told, visit, clashes),
    ...(clashes.found[0] && { disagreements: clashes.found.slice(0, MOST_DISAGREEMENTS) }),
    drift: [...drift, ...driftOfCards(panel, own, viewer)]
  };
  return { observation };
}

/** Adds what stands on the page to the notes seen before. Without a note, only the panel's own words say that there is none. */
function takePosts(
  page: Element,
  panel: Element | null,
  own: readonly Card[],
  told: ProfileState | undefined,
  { posts, now, loadedAt }: Visit,
  clashes: Clashes
): Pick<Observation, 'posts' | 'listing' | 'unlinkedPosts'> {
  posts.addRendered(own, now);
  if (told) posts.addFromState(told.cards, loadedAt, told.isWhole, clashes);
  const words = panel?.closest('.tab-content-item') ?? panel;
  const isEmpty = !own.length && !told?.cards.length && saysEmpty(page, words);
  const isAtEnd = own.length > 0 && words?.querySelector('.end-container') && own.every(({ postId }) => postId);
  if (isAtEnd || isEmpty) posts.end();
  const seen = posts.all();
  const unlinked = own.filter(({ postId }) => !postId).slice(0, MOST_CARDS);
  const value = unlinked.map(({ title, kind, likes, pinned }) => known({ title, kind, likes, pinned }));
  return {
    ...(value[0] && { unlinkedPosts: { value, at: instant(now), from: 'page' } }),
    ...((seen.length > 0 || isEmpty) && { posts: seen, listing: posts.listing(now) })
  };
}

/** Hidden panels, and panels still loading, hold the words for "no notes" too. */
function saysEmpty(page: Element, panel: Element | null): boolean {
  const words = panel?.querySelector('.empty-text');
  const isOwnTab = /^(?:[笔筆]|Notes)/.test(textOf(page, '.reds-tab-item.active') ?? '笔');
  return isOwnTab && words?.checkVisibility() === true && NO_NOTES.test(words.textContent ?? '');
}

/** A panel should be there, and likes on its cards, and ids for those who are signed in. */
function driftOfCards(panel: Element | null, own: readonly Card[], viewer: Observation['viewer']): string[] {
  if (!panel) return ['profile.posts'];
  const facts = viewer === 'guest' ? (['likes'] as const) : (['likes', 'postId'] as const);
  return facts.filter(fact => own[0] && !own.some(card => card[fact])).map(fact => `profile.posts.${fact}`);
}
