import { cardHtml, type Listed } from './card-html';
import { html, type Markup } from './html';
import { imageUrl } from './image-urls';
import type { SampleCreator } from './sample-creator';
import type { View } from './view';

/** Notes that a board loads at first, which is more than the 30 asked for, and then at a time. */
const FIRST = 37;
const NEXT = 30;

/** Up to which note the page of a board goes that starts at `from`. */
export const boardEnd = (from: number) => from + (from === 0 ? FIRST : NEXT);

/** A collection of notes by others, kept by one account. */
export interface Board {
  id: string;
  name: string;
  owner: SampleCreator;
  notes: readonly Listed[];
}

/** Cards of a board from `from` on. */
export const boardCards = ({ notes }: Board, from: number, view: View): Markup[] =>
  notes.slice(from, boardEnd(from)).map((listed, i) => cardHtml(listed, from + i, { feed: 'board' }, view));

/** /board/<id>: what stands in the page's main content. */
export const boardHtml = (board: Board, view: View): Markup =>
  html`<div class="board-container"><div class="board-info"><div class="board-name">${board.name}</div><a class="board-owner" href="/user/profile/${board.owner.id}"><img class="author-avatar" src="${imageUrl('avatar', board.owner.id, view.host)}"><span class="name">${board.owner.nickname}</span></a><span class="count">${board.notes.length} 篇笔记</span></div><div id="boardFeeds" class="feeds-container" data-of="${board.id}">${boardCards(board, 0, view)}</div></div>`;
