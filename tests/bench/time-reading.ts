import { readCards } from '@/lib/reader/cards';
import { createPostList } from '@/lib/reader/post-list';
import { readPage } from '@/lib/reader/read-page';

export interface ReadingTimes {
  cards: number;
  /** The first reading, which compiles the reader's code and, for the whole page, parses its inline state. */
  cold: number;
  warm: number[];
}

/** Runs in the page: reads its cards, or all of it, again and again. Times in ms. */
export function timeReading(what: 'cards' | 'page', times: number): ReadingTimes {
  const panel = document.querySelector('#userPostedFeeds');
  if (!panel) throw new Error('The page has no cards');
  const loadedAt = performance.timeOrigin;
  const posts = createPostList(loadedAt);
  const all: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const from = performance.now();
    const isRead =
      what === 'cards'
        ? readCards(panel).length > 0
        : readPage(document, { url: location.href, now: Date.now(), loadedAt, posts }).observation !== undefined;
    all.push(performance.now() - from);
    if (!isRead) throw new Error('Nothing was read');
  }
  const [cold = Number.NaN, ...warm] = all;
  return { cards: panel.querySelectorAll('section').length, cold, warm };
}
