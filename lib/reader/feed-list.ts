import type { FeedCard } from '@/lib/evidence/feed';
import { MOST_CARDS } from './bounds';

/** The cards of one feed as they pass by: they leave the page while one scrolls, and each is told once. */
export interface FeedList {
  /** As in Feed. */
  of: string | undefined;
  /** How many of the cards were told. */
  told: number;
  has(card: FeedCard): boolean;
  /** Whether all that stands on the page is still what the feed before it showed. */
  isYetToCome(seen: FeedCard[]): boolean;
  /** Takes the cards on the page; gives those that were not told yet, or not as they stand there now. */
  newsIn(seen: FeedCard[]): FeedCard[];
}

/** An empty list, after the list `last`. */
export function createFeedList(of?: string, last?: FeedList): FeedList {
  const cards = new Map<string, FeedCard>();
  let before = last;
  const list: FeedList = {
    of,
    told: 0,
    has: card => cards.has(JSON.stringify(card)),
    isYetToCome: seen => seen.length > 0 && seen.every(card => before?.has(card)),
    newsIn: seen => {
      before = undefined;
      for (const card of seen) if (cards.size < MOST_CARDS) cards.set(JSON.stringify(card), card);
      const news = [...cards.values()].slice(list.told);
      list.told = cards.size;
      return news;
    }
  };
  return list;
}
