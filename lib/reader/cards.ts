import type { Count } from '@/lib/evidence/count';
import { TITLE } from './bounds';
import { parseCount, ZERO_WORDS } from './counts';
import { known } from './known';
import { linkRoute, routeOf } from './routes';
import { longTextOf, textOf } from './texts';

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

/** What is a card; a `section` without any class is one too, as on some pages of 2026-05. */
export const CARD = 'section, .note-item';

/** The cards within a list. */
export const readCards = (list: Element): Card[] => [...list.querySelectorAll(CARD)].map(card => readCard(card));

/** What an element of a card is for, by its class. */
const ROLE = /(?:^|\s)(title|name|count|play-icon|top-wrapper|cover|author)(?:\s|$)/;

type Trim = (words: string | undefined, element: Element) => string | undefined;

/**
 * One walk over a card's elements, since six queries per card cost four times as much on long lists. `trim` takes from the words of
 * its title and its author's name what is none of them.
 */
export function readCard(section: Element, trim: Trim = words => words): Card {
  const place = /^\d{1,6}$/.exec(section.getAttribute('data-index') ?? '')?.[0];
  const marked = routeOf(`/explore/${section.getAttribute('data-note-id')}`).postId;
  let [postId, authorId, authorName, title, kind, likes]: [string?, string?, string?, string?, Card['kind']?, Count?] =
    [];
  let pinned = false;
  for (const element of section.getElementsByTagName('*')) {
    const role = ROLE.exec(element.getAttribute('class') ?? '')?.[1];
    if (role === 'title') title ??= trim(textOf(element, '', TITLE), element);
    else if (role === 'name') authorName ??= trim(longTextOf(element), element);
    else if (role === 'count') likes ??= parseCount(element.textContent, ZERO_WORDS.likes);
    else if (role === 'play-icon') kind = 'video';
    else if (role === 'top-wrapper') pinned = true;
    else if (element.localName === 'a') {
      const route = linkRoute(element);
      if (role === 'author' || element.parentElement?.className === 'author-wrapper') authorId ??= route.creatorId;
      else postId ??= route.postId;
      if (role === 'cover') kind ??= 'image';
    }
  }
  return known({
    postId: marked ?? postId,
    authorId,
    authorName,
    title,
    kind,
    pinned,
    likes,
    place: place ? Number(place) : undefined
  });
}
