import type { Refusal } from '@/lib/messages';

/** What a URL says of its page. `creatorId` stands on profiles, `postId` on notes, `refusal` where the URL itself is a wall. */
export interface Route {
  page: 'profile' | 'note' | 'other';
  creatorId?: string;
  postId?: string;
  refusal?: Refusal;
}

/** The path and query of an address of the site, whole or relative. No URL is parsed, as cards hold hundreds of links. */
const ADDRESS = /^(?:https:\/\/www\.(?:xiaohongshu|rednote)\.com)?(\/[^?#]*)([^#]*)/;
/** A profile's id, or a note's: the id before it belongs to the profile that a card stood on, which on a 收藏 tab is not the author's. */
const PAGE =
  /^\/(?:user\/profile\/([0-9a-f]{24})|(?:explore|discovery\/item|search_result|user\/profile\/\w+)\/([0-9a-f]{24}))\/?$/;
/** The codes are of links that lead nowhere; every other error page is a wall. */
const NOT_FOUND = /^\/404\b|\berror_code=300(?:017|031)\b/;
const WALL = /^\/(?:website-)?login\b/;

/** What kind of page a URL is, and whose; "other" for every URL that is no profile and no note of the site. */
export function routeOf(url: string): Route {
  const [, path = '', search = ''] = ADDRESS.exec(url.toLowerCase()) ?? [];
  const [, creatorId, postId] = PAGE.exec(path) ?? [];
  if (creatorId) return { page: 'profile', creatorId };
  if (postId) return { page: 'note', postId };
  if (NOT_FOUND.test(path + search)) return { page: 'other', refusal: 'not-found' };
  return WALL.test(path) ? { page: 'other', refusal: 'wall' } : { page: 'other' };
}

/** Where a link on a page leads; "other" for a link that leads nowhere. */
export const linkRoute = (link: Element | null): Route => routeOf(link?.getAttribute('href') ?? '');
