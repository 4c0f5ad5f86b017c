import { answer } from './answers';
import { createCreator } from './create-creator';
import { documentHtml } from './document-html';
import { pictureFor } from './image-urls';
import { library } from './library';
import { marketplacePage } from './marketplace';
import { appFile } from './page-files';
import { missingPage, pageAt, profilePage, singleNotePage } from './pages';
import type { SampleCreator, SiteHost } from './sample-creator';
import { sampleDefinitions } from './sample-definitions';
import type { Variant } from './variant';
import type { View } from './view';

export { accounts } from './accounts';
export type { FlagId, SampleCreator, SamplePost } from './sample-creator';

/** An answer to one request of the browser. */
export interface Answered {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Avatars ask to be shared with the page. */
const ANYWHERE = { 'access-control-allow-origin': '*' };

const isSite = (host: string): host is SiteHost => host === 'www.xiaohongshu.com' || host === 'www.rednote.com';
const isPictureHost = (host: string) => /\.(xhscdn|rednotecdn)\.com$/.test(host);

/**
 * A copy of Xiaohongshu's pages that needs no network: `respond` answers any address for Playwright's `context.route`.
 * All times count back from `now` (ms since 1970). `asOf` shows the same site at an earlier instant, before later notes and followers.
 */
export function practiceSite(options: { now: number; asOf?: number; viewer?: View['viewer']; variant?: Variant }): {
  creators: SampleCreator[];
  respond(url: string): Answered;
  /** A page as a browser saves it: the first page of cards in the DOM, the server's state script, no app. */
  saved(url: string): string;
} {
  const { now, asOf = now, viewer = 'signed-in', variant = {} } = options;
  const creators = sampleDefinitions.map(definition => createCreator(definition, now, asOf));
  const views: Record<SiteHost, View> = {
    'www.xiaohongshu.com': { host: 'www.xiaohongshu.com', viewer, now: asOf, variant },
    'www.rednote.com': { host: 'www.rednote.com', viewer, now: asOf, variant }
  };
  const libraries = {
    'www.xiaohongshu.com': library(creators, views['www.xiaohongshu.com']),
    'www.rednote.com': library(creators, views['www.rednote.com'])
  };

  function respond(address: string): Answered {
    const url = new URL(address);
    if (isPictureHost(url.hostname))
      return { status: 200, contentType: 'image/svg+xml', body: pictureFor(url.pathname), headers: ANYWHERE };
    const none: Answered = { status: 404, contentType: 'text/plain', body: '' };
    if (url.hostname === 'pgy.xiaohongshu.com') return marketplacePage(url, creators) ?? none;
    if (!isSite(url.hostname)) return none;
    const view = views[url.hostname];
    const shelf = libraries[url.hostname];
    const file = appFile(url.pathname);
    if (file !== undefined) return { status: 200, ...file };
    if (url.pathname.startsWith('/practice/data/')) {
      const found = answer(url, shelf, view);
      return { status: found === undefined ? 404 : 200, contentType: JSON_TYPE, body: JSON.stringify(found ?? {}) };
    }
    const page = pageAt(url, shelf, view);
    return {
      status: page === undefined ? 404 : 200,
      contentType: HTML,
      body: documentHtml(page ?? missingPage(view), view, true)
    };
  }

  function saved(address: string): string {
    const url = new URL(address);
    if (!isSite(url.hostname)) throw new RangeError(`${address} is not on the site`);
    const view = views[url.hostname];
    return documentHtml(pageAt(url, libraries[url.hostname], view) ?? missingPage(view), view, false);
  }

  return { creators, respond, saved };
}

const viewOf = ({ host, asOf }: SampleCreator, viewer: View['viewer'], variant: Variant): View => ({
  host,
  viewer,
  now: asOf,
  variant
});

/** A profile as a browser saves it: the first page of cards in the DOM, the server's state script, no app. */
export function savedProfile(
  creator: SampleCreator,
  viewer: View['viewer'] = 'signed-in',
  variant: Variant = {}
): string {
  const view = viewOf(creator, viewer, variant);
  return documentHtml(profilePage(creator, view), view, false);
}

/** A note's own page as a browser saves it. Throws RangeError for a note that is not the creator's. */
export function savedNote(
  creator: SampleCreator,
  postId: string,
  viewer: View['viewer'] = 'signed-in',
  variant: Variant = {}
): string {
  const view = viewOf(creator, viewer, variant);
  const post = creator.posts.find(({ id }) => id === postId);
  if (post === undefined) throw new RangeError(`${creator.nickname} has no note ${postId}`);
  return documentHtml(singleNotePage(creator, post, view), view, false);
}
