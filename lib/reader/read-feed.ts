import type { Feed, FeedCard } from '@/lib/evidence/feed';
import { MOST_CARDS } from './bounds';
import { CARD, type Card, readCard } from './cards';
import type { FeedRoute } from './feed-route';
import { inlineStateOf } from './inline-state';
import { instant } from './instant';
import { known } from './known';
import { LIVE_SHOW, NOT_OF_THE_FEED } from './layouts/feed';
import { readObstacle } from './refusal';
import { textOf } from './texts';
import { viewerOf } from './viewer';
import { NOT_READY, type PageRead } from './visit';

/** What a look at a feed gave, which is one of three: the feed, why the page will give none, or why it has to wait. */
export interface FeedRead extends Pick<PageRead, 'refusal' | 'unsettled'> {
  feed?: Feed;
}

/** Reads who stands on a feed at `now`, in ms; never changes the document, never throws on what stands in it. */
export function readFeed(document: Document, route: FeedRoute, now: number): FeedRead {
  const all = [...document.querySelectorAll(CARD)].filter(isOfTheFeed);
  const cards = all.flatMap(section => cardOf(readCard(section, withoutTime))).slice(0, MOST_CARDS);
  const obstacle = cards[0] ? NOT_READY : readObstacle(document);
  if (!all[0] || obstacle !== NOT_READY) return obstacle;
  const drift = cards.some(({ post }) => post.likes) ? [] : [cards[0] ? 'feed.likes' : 'feed.cards'];
  // The state of a feed is long, and says nothing else that is asked for here.
  const marked = viewerOf(document, { viewer: 'unknown' });
  const viewer = marked === 'unknown' ? inlineStateOf(document).viewer : marked;
  return { feed: { page: 'feed', ...route, at: instant(now), viewer, cards, drift } };
}

const isOfTheFeed = (section: Element): boolean =>
  !section.closest(NOT_OF_THE_FEED) && !section.querySelector(LIVE_SHOW);

/** A card without an author is an advertisement, or words to search for. */
const cardOf = ({ authorId, authorName, postId, title, kind, likes }: Card): FeedCard | [] =>
  authorId ? known({ creatorId: authorId, nickname: authorName, post: known({ id: postId, title, kind, likes }) }) : [];

/** Search results may put the time of publication under a name. */
function withoutTime(words: string | undefined, element: Element): string | undefined {
  const time = textOf(element, '.time');
  return time && words?.endsWith(time) ? words.slice(0, -time.length).trim() || undefined : words;
}
