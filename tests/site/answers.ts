import { boardCards, boardEnd } from './board-html';
import { commentsHtml, endMark, moreReplies, THREADS_A_PAGE, threadHtml } from './comment-html';
import { FEED_SIZE, feedCards } from './explore-html';
import { boardRows, feedRow, searchRows } from './feed-state';
import { loadingNote, noteContents } from './note-html';
import { commentRow, noteDetail } from './note-state';
import { type Library, missingPage, pageAt } from './pages';
import { postedCards } from './profile-html';
import { hasMore, noteRow, PAGE_SIZE } from './profile-state';
import { SEARCH_SIZE, searchCards } from './search-html';
import type { StateValue } from './state-literal';
import { threads } from './threads';
import type { View } from './view';

/** What the page's script is given: pieces of the page, and what to put into the page's state. */
export type Answer = Record<string, StateValue>;

function cardsAnswer(cards: { text: string }[], rows: StateValue, more: boolean): Answer {
  return { cards: cards.map(({ text }) => text), rows, hasMore: more, end: endMark.text };
}

function noteAnswer(id: string, library: Library, view: View): Answer | undefined {
  const found = library.noteOf(id);
  if (found === undefined) return undefined;
  const { author, post } = found;
  return {
    kind: post.kind === 'video' ? 'video' : 'normal',
    title: post.title ?? '',
    loading: loadingNote(view).text,
    contents: noteContents(author, post, false, view).text,
    detail: noteDetail(author, post, view)
  };
}

function commentsAnswer(id: string, from: number, library: Library, view: View): Answer | undefined {
  const found = library.noteOf(id);
  if (found === undefined) return undefined;
  const all = threads(found.author, found.post);
  const page = all.slice(from, from + THREADS_A_PAGE);
  const more = from + page.length < all.length;
  const next = page.map(thread => threadHtml(thread, view).text).join('');
  return {
    html: from === 0 ? commentsHtml(all, found.post.comments, view).text : next,
    rows: page.map(thread => commentRow(thread, id, view)),
    replies: Object.fromEntries(page.map(thread => [thread.id, moreReplies(thread, view).text])),
    hasMore: more,
    end: endMark.text
  };
}

function searchAnswer(url: URL, from: number, library: Library, view: View): Answer {
  const keyword = url.searchParams.get('id') ?? '';
  const results = library.search(keyword, url.searchParams.get('order') ?? '');
  const cards = searchCards(results, keyword, from, view);
  return cardsAnswer(cards, searchRows(results, from, view), from + SEARCH_SIZE < results.length);
}

/** The site's own JSON at /practice/data/…: page, posted, feed, search, board, note, comments. Undefined for anything else. */
export function answer(url: URL, library: Library, view: View): Answer | undefined {
  const id = url.searchParams.get('id') ?? '';
  const from = Number(url.searchParams.get('from') ?? '0');
  switch (url.pathname) {
    case '/practice/data/page': {
      const path = new URL(url.searchParams.get('path') ?? '/', url);
      const { title, main, state } = pageAt(path, library, view) ?? missingPage(view);
      return { title, main: main.text, state };
    }
    case '/practice/data/posted': {
      const creator = library.creatorOf(id);
      const rows = creator.posts.slice(from, from + PAGE_SIZE).map((post, i) => noteRow(creator, post, from + i, view));
      return cardsAnswer(postedCards(creator, from, PAGE_SIZE, view), rows, hasMore(creator, from + rows.length, view));
    }
    case '/practice/data/feed': {
      const rows = library.feed.slice(from, from + FEED_SIZE).map((listed, i) => feedRow(listed, from + i, view));
      return cardsAnswer(feedCards(library.feed, from, view), rows, from + rows.length < library.feed.length);
    }
    case '/practice/data/search':
      return searchAnswer(url, from, library, view);
    case '/practice/data/board': {
      const board = library.boardOf(id);
      const more = boardEnd(from) < board.notes.length;
      return cardsAnswer(boardCards(board, from, view), boardRows(board, from, view), more);
    }
    case '/practice/data/note':
      return noteAnswer(id, library, view);
    case '/practice/data/comments':
      return commentsAnswer(id, from, library, view);
    default:
      return undefined;
  }
}
