import { readCards } from '@/lib/reader/cards';
import { feedRouteOf } from '@/lib/reader/feed-route';
import { createPostList } from '@/lib/reader/post-list';
import { readFeed } from '@/lib/reader/read-feed';
import { readPage } from '@/lib/reader/read-page';

/** What is read: a profile's cards, all of the profile, or a feed. */
export type Read = 'cards' | 'page' | 'feed';

export interface ReadingTimes {
  /** Those that were read, or that stand on a page of which more is read. */
  cards: number;
  /** The first reading, which compiles the reader's code and, for a whole profile, parses its inline state. */
  cold: number;
  warm: number[];
}

/** Runs in the page: reads it again and again. Times in ms. */
export function timeReading(what: Read, times: number): ReadingTimes {
  const reading = { cards: cardsOfProfile, page: profile, feed }[what]();
  const all: number[] = [];
  let cards = 0;
  for (let turn = 0; turn < times; turn++) {
    const from = performance.now();
    cards = reading();
    all.push(performance.now() - from);
    if (cards === 0) throw new Error('Nothing was read');
  }
  const [cold = Number.NaN, ...warm] = all;
  return { cards, cold, warm };
}

function cardsOfProfile(): () => number {
  const panel = document.querySelector('#userPostedFeeds');
  if (!panel) throw new Error('The page has no cards');
  return () => readCards(panel).length;
}

function profile(): () => number {
  const loadedAt = performance.timeOrigin;
  const posts = createPostList(loadedAt);
  return () =>
    readPage(document, { url: location.href, now: Date.now(), loadedAt, posts }).observation?.posts?.length ?? 0;
}

function feed(): () => number {
  const route = feedRouteOf(location.href);
  if (!route) throw new Error('The page is no feed');
  return () => readFeed(document, route, Date.now()).feed?.cards.length ?? 0;
}
