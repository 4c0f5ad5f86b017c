import { html, type Markup } from './html';
import { imageUrl } from './image-urls';
import type { SampleCreator, SamplePost } from './sample-creator';
import { countOrWord, language, type View, wording } from './view';

/** Where a card stands: it decides the address behind the cover. */
export type CardPlace = { feed: 'posted' | 'collected'; ownerId: string } | { feed: 'explore' };

/** One note by one author, as feeds list them. */
export interface Listed {
  author: SampleCreator;
  post: SamplePost;
}

function coverHref({ post }: Listed, place: CardPlace, { viewer }: View): string {
  const token = encodeURIComponent(post.xsecToken);
  if (place.feed === 'explore') return `/explore/${post.id}?xsec_token=${token}&xsec_source=pc_feed`;
  const noteId = viewer === 'guest' ? '' : post.id;
  const source = place.feed === 'posted' ? 'pc_user' : 'pc_collect';
  return `/user/profile/${place.ownerId}/${noteId}?xsec_token=${token}&xsec_source=${source}`;
}

/** A card of a feed. `index` counts from the top of its feed; guests on a profile get no note id. */
export function cardHtml(listed: Listed, index: number, place: CardPlace, view: View): Markup {
  const { author, post } = listed;
  const words = wording(view);
  const noteId = view.viewer === 'guest' && place.feed !== 'explore' ? '' : post.id;
  const authorToken = encodeURIComponent(post.xsecToken);
  const [column, row] = [index % 5, Math.floor(index / 5)];
  return html`<section class="note-item" data-index="${index}"${language(view) === 'en' && noteId !== '' && html` data-note-id="${noteId}"`} data-width="1080" data-height="${Math.round(1080 * post.coverRatio)}" style="transform: translate(${column * 240}px, ${row * 380}px);"><div>
    <a style="display:none" href="/explore/${noteId}"></a>
    <a class="cover mask ld" target="_self" href="${coverHref(listed, place, view)}"><img src="${imageUrl('cover', post.id, view.host)}" loading="lazy">${
      post.kind === 'video' &&
      html`<span class="play-icon"><svg class="reds-icon" width="20" height="20"><use xlink:href="#play-s"></use></svg></span>`
    }${post.pinned && html`<div class="top-tag-area"><div class="top-wrapper">${words.pinned}</div></div>`}</a>
    <div class="footer">${post.title !== undefined && html`<a class="title" target="_self" href="${coverHref(listed, place, view)}"><span>${post.title}</span></a>`}
      <div class="author-wrapper"><a class="author" href="/user/profile/${author.id}?xsec_token=${authorToken}&xsec_source=pc_note"><img class="author-avatar" src="${imageUrl('avatar', author.id, view.host)}"><span class="name">${author.nickname}</span></a><span class="like-wrapper like-active"><span class="like-lottie"></span><svg class="reds-icon like-icon" width="16" height="16"><use xlink:href="#like"></use></svg><span class="count" selected-disabled-search>${
        place.feed === 'explore' ? countOrWord(post.likes, words.like, view) : countOrWord(post.likes, '0', view)
      }</span></span></div>
    </div>
  </div></section>`;
}
