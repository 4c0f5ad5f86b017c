import type { FeedCard } from './feed';

/** The cards of a feed with those that came after, each once, as it was told last. */
export function mergeCards(known: readonly FeedCard[], more: readonly FeedCard[]): FeedCard[] {
  const cards = new Map([...known, ...more].map(card => [keyOf(card), card]));
  return [...cards.values()];
}

/** The same for two looks at one card. Guests get cards without an id. */
const keyOf = ({ creatorId, post: { id, title } }: FeedCard): string => id ?? `${creatorId} ${title}`;
