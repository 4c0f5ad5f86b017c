import type { Count } from '@/lib/evidence/count';
import { parseCount, ZERO_WORDS } from './counts';
import { known } from './known';
import { linkRoute, routeOf } from './routes';
import { TEXT, TITLE, textOf } from './texts';

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

/** The cards within a list; a `section` without any class is one too, as on some pages of 2026-05. */
export const readCards = (list: Element): Card[] => [...list.querySelectorAll('section, .note-item')].map(readCard);

/** One walk over a card's elements, since six queries per card cost four times as much on long lists. */
function readCard(section: Element): Card {
  const place = section.getAttribute('data-index');
  const marked = routeOf(`/explore/${section.getAttribute('data-note-id')}`).postId;
  let [postId, authorId, authorName, title, kind, likes]: [string?, string?, string?, string?, Card['kind']?, Count?] =
    [];
  let pinned = false;
  for (const element of section.getElementsByTagName('*')) {
    const classes = ` ${element.getAttribute('class') ?? ''} `;
    const has = (name: string) => classes.includes(` ${name} `);
    if (has('title')) title ??= textOf(element, '', TITLE);
    else if (has('name')) authorName ??= textOf(element, '', TEXT);
    else if (has('play-icon')) kind = 'video';
    else if (has('top-wrapper')) pinned = true;
    else if (has('count')) likes ??= parseCount(element.textContent, ZERO_WORDS.likes);
    else if (element.localName === 'a') {
      const route = linkRoute(element);
      if (has('author') || element.parentElement?.classList.contains('author-wrapper')) authorId ??= route.creatorId;
      else postId ??= route.postId;
      if (has('cover')) kind ??= 'image';
    }
  }
  const isPlaced = place !== null && /^\d{1,6}$/.test(place);
  return known({
    postId: marked ?? postId,
    authorId,
    authorName,
    title,
    kind,
    pinned,
    likes,
    place: isPlaced ? Number(place) : undefined
  });
}
