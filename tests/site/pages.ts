import { accounts } from './accounts';
import { bannedHtml } from './banned-html';
import { blockPage, notFound, refusal } from './block-pages';
import { type Board, boardHtml } from './board-html';
import type { Listed } from './card-html';
import { noteHead, type Page, profileHead } from './document-html';
import { exploreHtml, FEED_SIZE } from './explore-html';
import {
  bannedState,
  boardState,
  emptyState,
  exploreState,
  noteState,
  profileState,
  searchState
} from './initial-state';
import { notePage } from './note-html';
import { profileHtml } from './profile-html';
import type { SampleCreator, SamplePost } from './sample-creator';
import { searchHtml } from './search-html';
import { type View, wording } from './view';

/** What the pages are made from. */
export interface Library {
  creatorOf(id: string): SampleCreator;
  noteOf(id: string): { author: SampleCreator; post: SamplePost } | undefined;
  feed: readonly Listed[];
  /** Results for words in an order; an unknown order is the site's own. */
  search(keyword: string, order: string): readonly Listed[];
  boardOf(id: string): Board;
}

/** A profile's page. */
export const profilePage = (creator: SampleCreator, view: View): Page =>
  creator.id === accounts.banned
    ? { title: wording(view).site, main: bannedHtml(creator), state: bannedState(creator, view) }
    : { ...profileHead(creator, view), main: profileHtml(creator, view), state: profileState(creator, view) };

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

const searchPage = (keyword: string, { search }: Library, view: View): Page => {
  const results = search(keyword, '');
  const title = `${keyword} - ${wording(view).site}`;
  return { title, main: searchHtml(results, keyword, view), state: searchState(results, keyword, view) };
};

const boardPage = (board: Board, view: View): Page => ({
  title: `${board.name} - ${wording(view).site}`,
  main: boardHtml(board, view),
  state: boardState(board, view)
});

/** Links of hash tags encode their words twice. */
const keywordIn = (url: URL): string => {
  const given = url.searchParams.get('keyword') ?? '';
  return /%[0-9a-f]{2}/i.test(given) ? decodeURIComponent(given) : given;
};

const NOTE = /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/i;
const PROFILE = /^\/user\/profile\/([0-9a-f]{24})\/?$/i;
const BOARD = /^\/board\/([0-9a-f]{24})\/?$/i;

/** The page at an address of the site; undefined where the site has none. */
export function pageAt(url: URL, library: Library, view: View): Page | undefined {
  const plain = (main: Page['main']): Page => ({ title: wording(view).site, main, state: emptyState(view) });
  const idIn = (pattern: RegExp) => pattern.exec(url.pathname)?.[1]?.toLowerCase();
  const noteId = idIn(NOTE);
  if (noteId !== undefined) {
    const found = library.noteOf(noteId);
    return found === undefined ? plain(refusal('300031')) : singleNotePage(found.author, found.post, view);
  }
  const userId = idIn(PROFILE);
  if (userId !== undefined) return profilePage(library.creatorOf(userId), view);
  const boardId = idIn(BOARD);
  if (boardId !== undefined) return boardPage(library.boardOf(boardId), view);
  if (/^\/(explore\/?)?$/.test(url.pathname)) return explorePage(library.feed, view);
  if (/^\/search_result\/?$/.test(url.pathname)) return searchPage(keywordIn(url), library, view);
  const block = blockPage(url);
  return block === undefined ? undefined : plain(block);
}

/** What an address without a page answers. */
export const missingPage = (view: View): Page => ({
  title: wording(view).site,
  main: notFound,
  state: emptyState(view)
});
