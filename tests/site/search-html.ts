import { cardHtml, type Listed } from './card-html';
import { html, type Markup } from './html';
import type { View } from './view';

/** Results that a search loads at a time. */
export const SEARCH_SIZE = 20;

/** What results can be ordered by; a click on one clears the feed and fills it again. */
const searchOrders = ['综合', '最新', '最多点赞'] as const;

/** What others searched for: a card's place among the results, with no note in it. */
const related = (keyword: string, index: number, view: View): Markup =>
  html`<section${view.variant?.cards !== 'bare' && html` class="note-item query-note-item"`} data-index="${index}" data-width="1080" data-height="1080"><div class="query-note-wrapper"><div class="query-note-title">大家都在搜</div>${[
    '推荐',
    '教程',
    '平价'
  ].map(
    word =>
      html`<a class="query-note-item" href="/search_result?keyword=${encodeURIComponent(keyword + word)}&type=54">${keyword}${word}</a>`
  )}</div></section>`;

/** Where the related searches stand among the first results. */
export const RELATED_AT = 5;

/** Results from `from` on; the first page has the related searches among them. */
export function searchCards(results: readonly Listed[], keyword: string, from: number, view: View): Markup[] {
  const cards = results
    .slice(from, from + SEARCH_SIZE)
    .map((listed, i) => cardHtml(listed, from + i, { feed: 'search' }, view));
  return from === 0 ? cards.toSpliced(RELATED_AT, 0, related(keyword, RELATED_AT, view)) : cards;
}

/** What a guest finds in place of results: on rednote the login stands over the page as well. */
const wall: Markup = html`<div class="search-login"><div class="tips">登录后查看搜索结果</div></div>`;

/** /search_result: what stands in the page's main content. */
export const searchHtml = (results: readonly Listed[], keyword: string, view: View): Markup =>
  html`<div class="search-layout"><div class="search-layout__top"><div class="channel-container">${[
    '全部',
    '图文',
    '视频',
    '用户'
  ].map(
    (name, i) => html`<div class="channel${i === 0 ? ' active' : ''}">${name}</div>`
  )}</div><div class="filters">${searchOrders.map(
    (name, i) => html`<div class="tags${i === 0 ? ' active' : ''}"><span>${name}</span></div>`
  )}</div></div>${
    view.viewer === 'guest'
      ? wall
      : html`<div id="searchFeeds" class="feeds-container" data-of="${keyword}">${searchCards(results, keyword, 0, view)}</div>`
  }</div>`;
