import type { Refusal } from '@/lib/messages';

export type Host = 'www.xiaohongshu.com' | 'www.rednote.com';

/** What a URL says of its page. `creatorId` stands on profiles, `postId` on notes, `refusal` where the URL itself is a wall. */
export interface Route {
  page: 'profile' | 'note' | 'other';
  host?: Host;
  creatorId?: string;
  postId?: string;
  refusal?: Refusal;
}

const HOSTS = new Set<string>(['www.xiaohongshu.com', 'www.rednote.com'] satisfies Host[]);
const isHost = (host: string): host is Host => HOSTS.has(host);

const PROFILE = /^\/user\/profile\/([0-9a-f]{24})\/?$/i;
/** The id before a note's belongs to the profile that the card stood on, which on a 收藏 tab is not the author. */
const NOTE = /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/i;
const WALL = /^\/(?:login|website-login\/(?:captcha|error))\/?$/;
const NOT_FOUND = /^\/404\/?$/;
/** Codes of a link that leads nowhere; every other code of the error page is a wall. */
const DEAD_LINK_CODES = ['300017', '300031'];

/** What kind of page a URL is, and whose; "other" for every URL that is no profile and no note of the site. */
export function routeOf(url: string): Route {
  if (!URL.canParse(url)) return { page: 'other' };
  const { protocol, hostname: host, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' || !isHost(host)) return { page: 'other' };
  const creatorId = PROFILE.exec(pathname)?.[1]?.toLowerCase();
  if (creatorId) return { page: 'profile', host, creatorId };
  const postId = NOTE.exec(pathname)?.[1]?.toLowerCase();
  if (postId) return { page: 'note', host, postId };
  if (NOT_FOUND.test(pathname) || DEAD_LINK_CODES.includes(searchParams.get('error_code') ?? '')) {
    return { page: 'other', host, refusal: 'not-found' };
  }
  return { page: 'other', host, ...(WALL.test(pathname) && { refusal: 'wall' }) };
}

/** Where a link on a page leads; "other" for a link that is none. */
export function linkRoute(href: string | null): Route {
  const home = 'https://www.xiaohongshu.com/';
  return href !== null && URL.canParse(href, home) ? routeOf(new URL(href, home).href) : { page: 'other' };
}
