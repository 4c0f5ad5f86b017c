import { commentsHtml } from './comment-html';
import { dateAndClockText, dateText } from './date-text';
import { html, type Markup } from './html';
import { imageUrl } from './image-urls';
import type { SampleCreator, SamplePost } from './sample-creator';
import { threads } from './threads';
import { countOrWord, language, type View, wording } from './view';

function dateLine(post: SamplePost, view: View): string {
  const published = Date.parse(post.publishedAt);
  const place = post.ipLocation === undefined ? '' : ` ${post.ipLocation}`;
  if (post.editedAt !== undefined && language(view) !== 'en')
    return (
      wording(view).edited + dateText(Date.parse(`${post.editedAt}T12:00:00+08:00`), view.now, language(view)) + place
    );
  const withClock = Number.parseInt(post.id.slice(-1), 16) < 4;
  return (withClock ? dateAndClockText : dateText)(published, view.now, language(view)) + place;
}

function media(post: SamplePost, view: View): Markup {
  if (post.kind === 'video')
    return html`<div class="media-container video-player-media"><div class="player-container"><img class="poster" src="${imageUrl('cover', post.id, view.host)}"><span class="play">▶</span></div></div>`;
  const slides = Array.from({ length: post.imageCount }, (_, i) => i);
  const slide = (i: number, kind = '') =>
    html`<div class="swiper-slide${kind}"><img src="${imageUrl('cover', i === 0 ? post.id : `${post.id}-${i}`, view.host)}"></div>`;
  const copy = ' swiper-slide-duplicate';
  return html`<div class="media-container"><div class="slider-container"><div class="swiper"><div class="swiper-wrapper">${slide(post.imageCount - 1, copy)}${slides.map(i => slide(i, i === 0 ? ' swiper-slide-active' : ''))}${slide(0, copy)}</div></div></div></div>`;
}

const authorBar = (creator: SampleCreator, view: View) =>
  html`<div class="author-wrapper"><div class="info"><a href="/user/profile/${creator.id}?xsec_source=pc_note"><img class="avatar-item" src="${imageUrl('avatar', creator.id, view.host)}"></a><a class="name" href="/user/profile/${creator.id}?xsec_source=pc_note"><span class="username">${creator.nickname}</span></a></div><div class="note-detail-follow-btn"><button class="reds-button-new follow-button large primary"><span class="reds-button-new-text">${wording(view).follow}</span></button></div></div>`;

const searchHref = (topic: string) =>
  `/search_result?keyword=${encodeURIComponent(encodeURIComponent(topic))}&type=54&source=web_note_detail_r10`;

const content = (post: SamplePost, view: View) =>
  html`<div class="note-content">${
    post.title !== undefined && html`<div id="detail-title" class="title">${post.title}</div>`
  }<div id="detail-desc" class="desc"><span class="note-text"><span>${`${post.body}\n`}</span>${post.mentions.map(name => html`<a class="note-content-user">@${name}</a><span> </span>`)}${post.topics.map(
    name => html`<a id="hash-tag" class="tag" href="${searchHref(name)}">#${name}</a><span> </span>`
  )}</span></div><div class="bottom-container"><span class="date">${dateLine(post, view)}</span></div></div>`;

/** The bar with the note's own counters; without a post its words only, as while the note loads. */
function engageBar(post: SamplePost | undefined, alone: boolean, view: View): Markup {
  const words = wording(view);
  const shown = (count: number | undefined, word: string) =>
    count === undefined ? word : countOrWord(count, word, view);
  return html`<div class="interactions engage-bar"><div class="engage-bar-container">${
    alone && html`<div class="to-home">去首页，发现更多笔记</div>`
  }<div class="interact-container"><div class="buttons"><div class="left">
    <span class="like-wrapper like-active"><svg class="reds-icon like-icon" width="24" height="24"><use xlink:href="#like"></use></svg><span class="count" selected-disabled-search>${shown(post?.likes, words.like)}</span></span>
    <span class="collect-wrapper" id="note-page-collect-board-guide"><svg class="reds-icon collect-icon" width="24" height="24"><use xlink:href="#collect"></use></svg><span class="count" selected-disabled-search>${shown(post?.collects, words.collect)}</span></span>
    <span class="chat-wrapper"><svg class="reds-icon" width="24" height="24"><use xlink:href="#chat"></use></svg><span class="count" selected-disabled-search>${shown(post?.comments, words.comment)}</span></span>
    <span class="share-wrapper"></span></div></div></div></div></div>`;
}

/** What the opened note shows before it has loaded: no text, and words where the figures will be. */
export const loadingNote = (view: View): Markup =>
  html`<div class="media-container"></div><div class="interaction-container"><div class="note-scroller"><div class="loading">${wording(view).loading}</div></div>${engageBar(undefined, false, view)}</div>`;

/** The inside of `#noteContainer`; comments follow later in an overlay, and stand at once on a page of the note's own. */
export function noteContents(creator: SampleCreator, post: SamplePost, alone: boolean, view: View): Markup {
  const comments = alone
    ? commentsHtml(threads(creator, post), post.comments, view)
    : html`<div class="loading">${wording(view).loading}</div>`;
  return html`<div class="author-container mobile">${authorBar(creator, view)}</div>${media(post, view)}<div class="interaction-container">
    <div class="author-container">${authorBar(creator, view)}</div>
    <div class="note-scroller">${content(post, view)}<div class="divider"></div><div class="comments-el"><div class="comments-container">${comments}</div></div></div>
    ${engageBar(post, alone, view)}
  </div>`;
}

/** A note as a page of its own. */
export const notePage = (creator: SampleCreator, post: SamplePost, view: View): Markup =>
  html`<div id="noteContainer" class="note-container" data-type="${post.kind === 'video' ? 'video' : 'normal'}">${noteContents(creator, post, true, view)}</div>`;
