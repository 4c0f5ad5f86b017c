import { QUOTE } from './bounds';

/**
 * What a URL says of its page. `creatorId` stands on profiles, `postId` on notes, `refusal` where the URL itself is a wall: the part of
 * it that `refusalOf` tells the reason from.
 */
export interface Route {
  page: 'profile' | 'note' | 'feed' | 'other';
  creatorId?: string;
  postId?: string;
  refusal?: string;
}

/** The path and query of an address of the site, whole or relative. No URL is parsed, as cards hold hundreds of links. */
const ADDRESS = /^(?:https:\/\/www\.(?:xiaohongshu|rednote)\.com)?(\/[^?#]*)([^#]*)/;
/** A profile's id, or a note's: the id before it belongs to the profile that a card stood on, which on a 收藏 tab is not the author's. */
const PAGE =
  /^\/(?:user\/profile\/([0-9a-f]{24})|(?:explore|discovery\/item|search_result|user\/profile\/\w+)\/([0-9a-f]{24}))\/?$/;
/** Recommendations, search results, and boards. */
const FEED = /^\/(?:explore|search_result|board\/[0-9a-f]{24})?\/?$/;
const WALL = /^\/(?:404|(?:website-)?login)\b/;

/** What kind of page a URL is, and whose; "other" for every URL that is no profile, note or feed of the site. */
export function routeOf(url: string): Route {
  const [, path = '', search = ''] = ADDRESS.exec(url.toLowerCase()) ?? [];
  const [, creatorId, postId] = PAGE.exec(path) ?? [];
  if (creatorId) return { page: 'profile', creatorId };
  if (postId) return { page: 'note', postId };
  if (FEED.test(path)) return { page: 'feed' };
  if (!WALL.test(path)) return { page: 'other' };
  return { page: 'other', refusal: (path + (/error_code=\d+/.exec(search) ?? '')).slice(0, QUOTE) };
}

/** Where a link on a page leads; "other" for a link that leads nowhere. */
export const linkRoute = (link: Element | null): Route => routeOf(link?.getAttribute('href') ?? '');
