import type { Observation } from '@/lib/evidence/observation';
import { type Card, readCards } from './cards';
import { headerReadings } from './header-readings';
import { ownerOfHeader } from './identity';
import { inlineStateOf } from './inline-state';
import { readFacts } from './layout';
import { profileLayout } from './layouts/profile';
import { refusalOf } from './refusal';
import type { ProfileState } from './state-profile';
import { viewerOf } from './viewer';
import type { PageRead, Visit } from './visit';

/** 笔记 is always the first of the panels; the others hold notes by other people (seen 2024-11, relied on 2026-10). */
const OWN_PANEL = '#userPostedFeeds, .feeds-tab-container .tab-content-item';
const ACTIVE_TAB = '.reds-tab-item.active';
const NOTES_TAB = /^(?:笔记|筆記|Notes)/;
const END_MARK = '.end-container';
const NO_NOTES = /没有发布任何内容|沒有發布任何內容|No notes yet/;

/** Reads a creator's profile. A header that may be another creator's is not read. */
export function readProfile(document: Document, creatorId: string, visit: Visit): PageRead {
  const page = document.querySelector(profileLayout.landmark);
  const state = inlineStateOf(document);
  const told = state.profile?.creatorId === creatorId ? state.profile : undefined;
  if (!page) {
    const refusal = told?.header.sanction === undefined ? refusalOf(document) : 'sanctioned';
    return refusal ? { refusal } : { unsettled: 'no-landmark' };
  }
  const { facts, drift } = readFacts(page, profileLayout, undefined);
  const panel = page.querySelector(OWN_PANEL);
  const cards = panel ? readCards(panel) : [];
  const own = cards.filter(({ authorId }) => authorId === creatorId);
  const isNameless = facts.nickname === undefined && facts.redId === undefined;
  const owner = ownerOfHeader(creatorId, facts, cards, told);
  if (owner !== 'own' && !(isNameless && (told || own.length > 0))) {
    return { unsettled: owner === 'foreign' ? 'foreign-header' : 'no-identity' };
  }
  const [now, loaded] = [new Date(visit.now).toISOString(), new Date(visit.loadedAt).toISOString()];
  const profile = headerReadings(owner === 'own' ? facts : {}, told?.header ?? {}, now, loaded);
  if (profile.sanction && !profile.followers) return { refusal: 'sanctioned' };
  const viewer = viewerOf(document, state);
  const observation: Observation = {
    page: 'profile',
    creatorId,
    at: now,
    viewer,
    profile,
    ...takePosts(page, panel, own, told, visit),
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
  { posts, now, loadedAt }: Visit
): Pick<Observation, 'posts' | 'listing'> {
  posts.addRendered(own, now);
  if (told) posts.addFromState(told.cards, loadedAt, told.isWhole);
  const hasEndMark = panel?.querySelector(END_MARK) && own.every(({ postId }) => postId !== undefined);
  const isEmpty = own.length === 0 && (told?.cards ?? []).length === 0 && saysEmpty(page, panel);
  if ((own.length > 0 && hasEndMark) || isEmpty) posts.end();
  const seen = posts.all();
  return seen.length > 0 || isEmpty ? { posts: seen, listing: posts.listing(now) } : {};
}

/** Hidden panels, and panels still loading, hold the words for "no notes" too. */
function saysEmpty(page: Element, panel: Element | null): boolean {
  const tab = page.querySelector(ACTIVE_TAB)?.textContent?.trim();
  if (!panel || (tab !== undefined && !NOTES_TAB.test(tab))) return false;
  return [...panel.querySelectorAll('.empty-text')].some(
    words => NO_NOTES.test(words.textContent ?? '') && words.checkVisibility()
  );
}

function driftOfCards(panel: Element | null, own: readonly Card[], viewer: Observation['viewer']): string[] {
  if (!panel) return ['profile.posts'];
  if (own.length === 0) return [];
  const missing: string[] = [];
  if (own.every(({ likes }) => likes === undefined)) missing.push('profile.posts.likes');
  if (viewer !== 'guest' && own.every(({ postId }) => postId === undefined)) missing.push('profile.posts.id');
  return missing;
}
