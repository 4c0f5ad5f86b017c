import { cardHtml, type Listed } from './card-html';
import { html, type Markup } from './html';
import type { SampleCreator } from './sample-creator';
import { seededRandom } from './seeded-random';
import type { View } from './view';

/** Notes that the first paint of /explore holds, and that each further page adds. */
export const FEED_SIZE = 35;

/** The recommended feed: recent notes of everyone, one author at a time, in an order of its own. */
export function exploreFeed(everyone: readonly SampleCreator[]): Listed[] {
  const random = seededRandom('explore');
  const rounds = Array.from({ length: 8 }, (_, round) =>
    random.shuffled(everyone).flatMap(author => {
      const post = author.posts.filter(({ pinned }) => !pinned)[round];
      return post === undefined ? [] : [{ author, post }];
    })
  );
  return rounds.flat();
}

/** Cards of the feed from `from` on. */
export const feedCards = (feed: readonly Listed[], from: number, view: View): Markup[] =>
  feed.slice(from, from + FEED_SIZE).map((listed, i) => cardHtml(listed, from + i, { feed: 'explore' }, view));

const channels = ['推荐', '穿搭', '美食', '彩妆', '影视', '职场', '情感', '家居', '游戏', '旅行', '健身'];

/** /explore: what stands in the page's main content. */
export const exploreHtml = (feed: readonly Listed[], view: View): Markup =>
  html`<div id="mfContainer" class="feeds-page"><div class="channel-container">${channels.map(
    (name, i) => html`<div class="channel${i === 0 ? ' active' : ''}">${name}</div>`
  )}</div><div id="exploreFeeds" class="feeds-container">${feedCards(feed, 0, view)}</div></div>`;
