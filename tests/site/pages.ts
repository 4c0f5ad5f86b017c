import { blockPage, notFound, refusal } from './block-pages';
import type { Listed } from './card-html';
import { noteHead, type Page, profileHead } from './document-html';
import { exploreHtml, FEED_SIZE } from './explore-html';
import { html } from './html';
import { emptyState, exploreState, noteState, profileState } from './initial-state';
import { notePage } from './note-html';
import { profileHtml } from './profile-html';
import type { SampleCreator, SamplePost } from './sample-creator';
import { type View, wording } from './view';

/** What the pages are made from. */
export interface Library {
  creatorOf(id: string): SampleCreator;
  noteOf(id: string): { author: SampleCreator; post: SamplePost } | undefined;
  feed: readonly Listed[];
}

/** A profile's page. */
export const profilePage = (creator: SampleCreator, view: View): Page => ({
  ...profileHead(creator, view),
  main: profileHtml(creator, view),
  state: profileState(creator, view)
});

/** A note's own page. */
export const singleNotePage = (author: SampleCreator, post: SamplePost, view: View): Page => ({
  ...noteHead(post, view),
  main: notePage(author, post, view),
  state: noteState(author, post.id, view)
});

const explorePage = (feed: readonly Listed[], view: View): Page => ({
  title: wording(view).site,
  main: exploreHtml(feed, view),
  state: exploreState(feed.slice(0, FEED_SIZE), view)
});

/** The page at an address of the site; undefined where the site has none. */
export function pageAt(url: URL, { creatorOf, noteOf, feed }: Library, view: View): Page | undefined {
  const plain = (main: Page['main']): Page => ({ title: wording(view).site, main, state: emptyState(view) });
  const noteId = /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/i.exec(
    url.pathname
  )?.[1];
  if (noteId !== undefined) {
    const found = noteOf(noteId.toLowerCase());
    return found === undefined
      ? plain(refusal('300031', '当前笔记暂时无法浏览'))
      : singleNotePage(found.author, found.post, view);
  }
  const userId = /^\/user\/profile\/([0-9a-f]{24})\/?$/i.exec(url.pathname)?.[1];
  if (userId !== undefined) return profilePage(creatorOf(userId.toLowerCase()), view);
  if (/^\/(explore\/?)?$/.test(url.pathname)) return explorePage(feed, view);
  if (url.pathname === '/search_result')
    return plain(html`<div class="search-layout"><div class="feeds-container"></div></div>`);
  const block = blockPage(url);
  return block === undefined ? undefined : plain(block);
}

/** What an address without a page answers. */
export const missingPage = (view: View): Page => ({
  title: wording(view).site,
  main: notFound,
  state: emptyState(view)
});
