import { idTime } from '@/lib/evidence/id-time';
import type { Listing } from '@/lib/evidence/listing';
import type { Post } from '@/lib/evidence/post';
import { MOST_POSTS } from './bounds';
import type { Card } from './cards';
import { instant } from './instant';
import { known } from './known';
import { type Clashes, refine } from './refine';

/** A creator's own notes as they pass by: cards leave the page while one scrolls, the list keeps them. */
export interface PostList {
  /** Takes the cards on the page at `now`, in ms; cards without an id cannot be told apart and are left out. */
  addRendered(cards: readonly Card[], now: number): void;
  /**
   * Takes the notes of the page state, written at `at`, in ms. `isWhole`: the state says that these are all. `clashes` takes
   * down where a note's figure was shown otherwise.
   */
  addFromState(cards: readonly Card[], at: number, isWhole: boolean, clashes?: Clashes): void;
  /** Takes the page's word that no older note exists. */
  end(): void;
  all(): Post[];
  /** How far back the list was seen without a hole, as of `now` in ms. */
  listing(now: number): Listing;
}

/** An empty list. `loadedAt`, in ms, is when the site fetched it: newer notes are not in it. */
export function createPostList(loadedAt: number): PostList {
  const posts = new Map<string, Post>();
  const places = new Map<number, string>();
  const rendered = new Set<string>();
  let hasEnded = false;

  const keep = (
    { postId, place, authorId, authorName, ...facts }: Card,
    at: number,
    isShown: boolean,
    clashes?: Clashes
  ) => {
    if (postId === undefined) return;
    const before = posts.get(postId);
    if (place !== undefined) places.set(place, postId);
    if (!before && posts.size >= MOST_POSTS) return;
    const post = { id: postId, ...facts, countsAt: instant(at) };
    posts.set(postId, isShown || !before ? { ...before, ...post } : refine(before, post, clashes, postId));
    if (isShown) rendered.add(postId);
  };

  /** The notes from the top of the list on, as far as no place is missing. */
  const withoutHole = (): string[] => {
    const run: string[] = [];
    for (let id = places.get(0); id !== undefined; id = places.get(run.length)) run.push(id);
    return run;
  };

  return {
    addRendered: (cards, now) => {
      for (const card of cards) keep(card, now, true);
    },
    addFromState: (cards, at, isWhole, clashes) => {
      for (const card of cards) keep(card, at, false, clashes);
      if (isWhole && cards.every(({ postId }) => postId && rendered.has(postId)) && rendered.size === cards.length)
        hasEnded = true;
    },
    end: () => {
      hasEnded = true;
    },
    all: () => [...posts.values()],
    listing: now => {
      const run = withoutHole();
      const complete = hasEnded && new Set(run).size === posts.size;
      // The list is in order of publication, so its last note bounds what was seen; pinned notes stand out of order.
      const oldest = run.findLast(id => !posts.get(id)?.pinned);
      const time = oldest && idTime(oldest, loadedAt);
      const since = complete ? 'start' : time && instant(time);
      const spans = since ? [{ since, until: instant(loadedAt) }] : undefined;
      return known({ complete, at: instant(now), spans });
    }
  };
}
