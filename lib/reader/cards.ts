import type { Count } from '@/lib/evidence/count';
import { parseCount, ZERO_WORDS } from './counts';
import { linkRoute } from './routes';
import { LONGEST, textOf } from './texts';

/** A note's card as it stands in a list. `place` is its position there, counted by the site from 0. */
export interface Card {
  postId?: string;
  authorId?: string;
  authorName?: string;
  title?: string;
  kind?: 'image' | 'video';
  pinned: boolean;
  likes?: Count;
  place?: number;
}

/** The site's placeholders and suggestions among the cards, which are no notes. */
const NO_NOTE = /(?:^|\s)(?:query-note-item|query-note-wrapper|skeleton-item)(?:\s|$)/;

/** The cards within a list; a `section` without any class is one too, as on some pages of 2026-05. */
export function readCards(list: Element): Card[] {
  const cards: Card[] = [];
  for (const section of list.querySelectorAll('section, .note-item')) {
    if (!NO_NOTE.test(section.className)) cards.push(readCard(section));
  }
  return cards;
}

/** One walk over a card's elements, since six queries per card cost four times as much on long lists. */
function readCard(section: Element): Card {
  const place = section.getAttribute('data-index');
  const card: Card = { pinned: false };
  if (place !== null && /^\d{1,6}$/.test(place)) card.place = Number(place);
  const marked = linkRoute(`/explore/${section.getAttribute('data-note-id')}`).postId;
  let linked: string | undefined;
  for (const element of section.getElementsByTagName('*')) {
    const classes = ` ${element.getAttribute('class') ?? ''} `;
    if (classes.includes(' title ')) setTitle(card, element);
    else if (element.localName === 'a') linked = readLink(card, element, classes) ?? linked;
    else if (classes.includes(' name ')) setAuthorName(card, element);
    else if (classes.includes(' play-icon ')) card.kind = 'video';
    else if (classes.includes(' top-wrapper ')) card.pinned = true;
    else if (classes.includes(' count ')) setLikes(card, element);
  }
  const postId = marked ?? linked;
  return postId === undefined ? card : { ...card, postId };
}

/** Takes the author from an author's link; answers the note that any other link leads to. */
function readLink(card: Card, link: Element, classes: string): string | undefined {
  const isAuthor = classes.includes(' author ') || link.parentElement?.classList.contains('author-wrapper') === true;
  const { creatorId, postId } = linkRoute(link.getAttribute('href'));
  if (isAuthor && creatorId !== undefined) card.authorId = creatorId;
  if (classes.includes(' cover ')) card.kind ??= 'image';
  return isAuthor ? undefined : postId;
}

function setTitle(card: Card, element: Element) {
  const title = textOf(element, LONGEST.title);
  if (title !== undefined) card.title ??= title;
}

function setAuthorName(card: Card, element: Element) {
  const name = textOf(element, LONGEST.nickname);
  if (name !== undefined) card.authorName ??= name;
}

function setLikes(card: Card, element: Element) {
  const likes = parseCount(element.textContent ?? '', ZERO_WORDS.likes);
  if (likes) card.likes ??= likes;
}
