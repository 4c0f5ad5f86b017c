import type { FeedKind } from '@/lib/evidence/feed';
import { cut } from './texts';

/** Which feed a URL is of; the fields as in Feed. */
export interface FeedRoute {
  kind: FeedKind;
  of: string;
}

const PATH = /^https:\/\/[^/]+(\/(?:explore|(search)_result|(board)\/[0-9a-f]{24})?)\/?(?:[?#]|$)/i;
/** What tells one feed at a path from the next. The first channel is also there without being named. */
const TOPIC = /[?&](?:keyword|channel_id)=((?!homefeed_recommend\b)[^&#]+)/;
const MOST_OF = 300;

/** Which feed a URL of the site is; undefined for every other page. */
export function feedRouteOf(url: string): FeedRoute | undefined {
  const [, path, search, board] = PATH.exec(url) ?? [];
  if (!path) return undefined;
  // A token is never part of a feed's name, wherever it stands.
  const topic = decoded(TOPIC.exec(url)?.[1] ?? '').replace(/[?&]?xsec_.*/s, '');
  const name = path === '/' ? '/explore' : path.toLowerCase();
  return { kind: search ? 'search' : board ? 'board' : 'explore', of: cut(`${name} ${topic}`, MOST_OF) ?? name };
}

/** A query's words. Links of hash-tags encode them twice. */
function decoded(text: string, times = 2): string {
  try {
    return times > 0 ? decoded(decodeURIComponent(text), times - 1) : text;
  } catch {
    // Words with a "%" of their own are as decoded as they get.
    return text;
  }
}
