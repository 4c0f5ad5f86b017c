import { html, type Markup } from './html';
import { imageUrl } from './image-urls';
import { publishTag } from './publish-tag';
import type { SampleCreator, SamplePost } from './sample-creator';
import { countOrWord, language, type View, wording } from './view';

/** Where a card stands: it decides the address behind the cover. */
export type CardPlace =
  | { feed: 'posted' | 'collected'; ownerId: string }
  | { feed: 'explore' }
  | { feed: 'search' }
  | { feed: 'board' };

/** One note by one author, as feeds list them. */
export interface Listed {
  author: SampleCreator;
  post: SamplePost;
}

/** On a profile, guests are given likes but no note id. */
const isNameless = (place: CardPlace, { viewer }: View) => viewer === 'guest' && 'ownerId' in place;

function coverHref({ post }: Listed, place: CardPlace, view: View): string {
  const token = encodeURIComponent(post.xsecToken);
  switch (place.feed) {
    case 'explore': {
      const way = view.host === 'www.rednote.com' ? 'discovery/item' : 'explore';
      return `/${way}/${post.id}?xsec_token=${token}&xsec_source=pc_feed`;
    }
    case 'search':
      return `/search_result/${post.id}?xsec_token=${token}&xsec_source=`;
    case 'board':
      return `/explore/${post.id}?xsec_token=${token}&xsec_source=pc_collect`;
    default: {
      const noteId = isNameless(place, view) ? '' : post.id;
      const source = place.feed === 'posted' ? 'pc_user' : 'pc_collect';
      return `/user/profile/${place.ownerId}/${noteId}?xsec_token=${token}&xsec_source=${source}`;
    }
  }
}

/** What the version of the site writes on a card's own tag. */
function marks(noteId: string, view: View): Markup {
  const { cards = language(view) === 'en' ? 'marked' : 'plain' } = view.variant ?? {};
  return html`${cards !== 'bare' && html` class="note-item"`}${cards === 'marked' && noteId !== '' && html` data-note-id="${noteId}"`}`;
}

function foot({ author, post }: Listed, place: CardPlace, view: View): Markup {
  const href = `/user/profile/${author.id}?xsec_token=${encodeURIComponent(post.xsecToken)}&xsec_source=pc_note`;
  const avatar = html`<img class="author-avatar" src="${imageUrl('avatar', author.id, view.host)}">`;
  const count = countOrWord(post.likes, 'ownerId' in place ? '0' : wording(view).like, view);
  const likes = html`<span class="like-wrapper like-active"><span class="like-lottie"></span><svg class="reds-icon like-icon" width="16" height="16"><use xlink:href="#like"></use></svg><span class="count" selected-disabled-search>${count}</span></span>`;
  if (place.feed === 'search')
    return html`<div class="card-bottom-wrapper"><a class="author" href="${href}">${avatar}<div class="name-time-wrapper"><div class="name">${author.nickname}</div><div class="time">${publishTag(post, view)}</div></div></a>${likes}</div>`;
  return html`<div class="author-wrapper"><a class="author" href="${href}">${avatar}<span class="name">${author.nickname}</span></a>${likes}</div>`;
}

/** A card of a feed. `index` counts from the top of its feed. */
export function cardHtml(listed: Listed, index: number, place: CardPlace, view: View): Markup {
  const { post } = listed;
  const noteId = isNameless(place, view) ? '' : post.id;
  const href = coverHref(listed, place, view);
  const [column, row] = [index % 5, Math.floor(index / 5)];
  return html`<section${marks(noteId, view)} data-index="${index}" data-width="1080" data-height="${Math.round(1080 * post.coverRatio)}" style="transform: translate(${column * 240}px, ${row * 380}px);"><div>
    <a style="display:none" href="/explore/${noteId}"></a>
    <a class="cover mask ld" target="_self" href="${href}"><img src="${imageUrl('cover', post.id, view.host)}" loading="lazy">${
      post.kind === 'video' &&
      html`<span class="play-icon"><svg class="reds-icon" width="20" height="20"><use xlink:href="#play-s"></use></svg></span>`
    }${post.pinned && 'ownerId' in place && html`<div class="top-tag-area"><div class="top-wrapper">${wording(view).pinned}</div></div>`}</a>
    <div class="footer">${post.title !== undefined && html`<a class="title" target="_self" href="${href}"><span>${post.title}</span></a>`}
      ${foot(listed, place, view)}
    </div>
  </div></section>`;
}
