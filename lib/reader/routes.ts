import type { Refusal } from '@/lib/messages';

/** What a URL says of its page. `creatorId` stands on profiles, `postId` on notes, `refusal` where the URL itself is a wall. */
export interface Route {
  page: 'profile' | 'note' | 'other';
  creatorId?: string;
  postId?: string;
  refusal?: Refusal;
}

const HOME = 'https://www.xiaohongshu.com';
const HOSTS = [HOME, 'https://www.rednote.com'];
const PROFILE = /^\/user\/profile\/([0-9a-f]{24})\/?$/;
/** The id before a note's belongs to the profile that the card stood on, which on a 收藏 tab is not the author's. */
const NOTE = /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/;
/** The codes are of links that lead nowhere; every other error page is a wall. */
const NOT_FOUND = /^\/404\b|\berror_code=300(?:017|031)\b/;
const WALL = /^\/(?:login|website-login)\b/;

/** What kind of page a URL is, and whose; "other" for every URL that is no profile and no note of the site. */
export function routeOf(url: string): Route {
  const { origin, pathname, search } = new URL(URL.canParse(url, HOME) ? url : 'about:blank', HOME);
  if (!HOSTS.includes(origin)) return { page: 'other' };
  const path = pathname.toLowerCase();
  const creatorId = PROFILE.exec(path)?.[1];
  if (creatorId) return { page: 'profile', creatorId };
  const postId = NOTE.exec(path)?.[1];
  if (postId) return { page: 'note', postId };
  if (NOT_FOUND.test(path + search)) return { page: 'other', refusal: 'not-found' };
  return WALL.test(path) ? { page: 'other', refusal: 'wall' } : { page: 'other' };
}

/** Where a link on a page leads; "other" for a link that leads nowhere. */
export const linkRoute = (link: Element | null): Route => routeOf(link?.getAttribute('href') ?? '');
