import type { Dossier } from '@/lib/evidence/dossier';
import { mergePost } from '@/lib/evidence/merge-post';
import type { Observation } from '@/lib/evidence/observation';
import type { Post } from '@/lib/evidence/post';
import type { Profile } from '@/lib/evidence/profile';
import { MOST_COMMENTS, MOST_POSTS, QUOTE } from './bounds';
import { headerReadings } from './header-readings';
import { readState } from './inline-state';
import { instant } from './instant';
import { known } from './known';
import type { Header } from './layouts/profile';
import { disagreementsWith } from './live-disagreements';
import { detailOf, isOwnHeader, type Owner, ownerOf, rowsOf } from './live-identity';
import { listedPosts, openedPosts } from './live-posts';
import type { LiveState } from './live-state';
import { at, textAt } from './state-fields';

/** What one look into a page's own data gave: an observation, or why there is none. */
export type LiveRead = { observation: Observation } | { refused: 'none' | 'foreign' };

/** When the look was, in ms since 1970, and what it is held against. */
export interface Looking {
  now: number;
  /** What is stored about a creator; undefined for nothing. */
  recall(creatorId: string): Promise<Dossier | undefined>;
  /** The data was saved whole, not caught while the page changed: a header that nothing contradicts is its owner's. */
  isSaved?: boolean;
}

/** Reads what was taken from a page as an observation of the creator or note that its address names. */
export async function observeLive(live: LiveState, looking: Looking): Promise<LiveRead> {
  let refused: 'none' | 'foreign' = 'none';
  for (const state of live.states) {
    const owner = ownerOf(state, live.url);
    if (typeof owner === 'string') {
      if (owner === 'foreign') refused = owner;
      continue;
    }
    const stored = await looking.recall(owner.creatorId);
    const observation = owner.postId ? noteIn(state, owner, looking) : profileIn(state, owner, live, looking, stored);
    if (!observation) {
      refused = 'foreign';
      continue;
    }
    const disagreements = stored ? disagreementsWith(stored, observation) : [];
    return { observation: { ...observation, ...(disagreements.length > 0 && { disagreements }) } };
  }
  return { refused };
}

type Own = Exclude<Owner, string>;

function profileIn(
  state: unknown,
  { creatorId }: Own,
  { loadedAt }: LiveState,
  { now, isSaved }: Looking,
  stored: Dossier | undefined
): Observation | undefined {
  const { profile, viewer } = readState(state, creatorId);
  if (profile?.creatorId !== creatorId) return undefined;
  const isOwn = isOwnHeader(profile.header, state, stored, now) ?? isSaved;
  const listed = listedPosts(profile, rowsOf(state), loadedAt, now);
  const opened = openedPosts(state, creatorId, undefined, now);
  if (isOwn === false || (!isOwn && !listed.posts)) return undefined;
  const posts = united([...(listed.posts ?? []), ...opened.posts]);
  return {
    page: 'profile',
    creatorId,
    at: instant(now),
    viewer,
    ...(isOwn && { profile: readings({ ...profile.header, ...sanctionIn(state) }, now) }),
    ...(listed.listing && { listing: listed.listing }),
    ...(posts.length > 0 && { posts }),
    ...(opened.comments.length > 0 && { comments: opened.comments.slice(0, MOST_COMMENTS) }),
    drift: []
  };
}

function noteIn(state: unknown, { creatorId, postId = '' }: Own, { now }: Looking): Observation {
  const { viewer } = readState(state);
  const { posts, comments } = openedPosts(state, creatorId, postId, now);
  const nickname = textAt(at(detailOf(state, postId), 'note', 'user'), 'nickname');
  return {
    page: 'note',
    creatorId,
    at: instant(now),
    viewer,
    ...(nickname && { profile: readings({ nickname }, now) }),
    posts: united(posts),
    ...(comments.length > 0 && { comments: comments.slice(0, MOST_COMMENTS) }),
    drift: []
  };
}

/** Each note once: a card and the note itself tell different things of it. */
function united(posts: readonly Post[]): Post[] {
  const all = new Map<string, Post>();
  for (const post of posts) {
    const before = all.get(post.id);
    all.set(post.id, before ? mergePost(before, post) : post);
  }
  return [...all.values()].slice(0, MOST_POSTS);
}

function readings(header: Header, now: number): Profile {
  const told = Object.entries(headerReadings({}, header, instant(now), instant(now)));
  // Object.entries forgets which name goes with which value.
  return Object.fromEntries(told.map(([name, reading]) => [name, { ...reading, from: 'live-state' }])) as Profile;
}

/** The words with which the site closed an account, where it says so in this place. */
function sanctionIn(state: unknown): Pick<Header, 'sanction'> {
  const ban = at(state, 'user', 'bannedInfo');
  return known({ sanction: at(ban, 'serverBanned') === true ? textAt(ban, 'reason', QUOTE) : undefined });
}
