import { CREATOR, idAt, OTHER } from './page-html';

export interface FeedCardFacts {
  id?: string;
  authorId?: string | null;
  name?: string;
  title?: string;
  likes?: string;
  video?: boolean;
  /** Where the note's id stands; "nowhere" is what guests get. */
  idIn?: 'attribute' | 'hidden' | 'cover' | 'nowhere';
  path?: '/explore' | '/search_result' | '/discovery/item';
  kind?: 'note-item' | '' | 'note-item live-item' | 'query-note-item' | 'skeleton-item';
}

/** The id of the note at a place of the feed. */
export const noteAt = (place: number): string => idAt(new Date(Date.UTC(2026, 9, 1, place)).toISOString());

/** A card as feeds show it, which is not as profiles do. */
export function feedCard({
  id = noteAt(0),
  authorId = CREATOR,
  name = '早安豆浆',
  title = '豆浆配油条',
  likes = '640',
  video = false,
  idIn = 'cover',
  path = '/explore',
  kind = 'note-item'
}: FeedCardFacts = {}): string {
  const cover = kind.includes('live') ? '/livestream/dyn/5699?xsec_token=SECRET' : `${path}/${id}?xsec_token=SECRET`;
  return `<section${kind && ` class="${kind}"`}${idIn === 'attribute' ? ` data-note-id="${id}"` : ''}><div>
    ${idIn === 'hidden' ? `<a style="display:none" href="/explore/${id}"></a>` : ''}
    <a class="cover mask ld" href="${idIn === 'cover' ? cover : `${path}/?xsec_token=SECRET`}"><img>${video ? '<span class="play-icon"></span>' : ''}</a>
    <div class="footer">${title && `<a class="title"><span>${title}</span></a>`}
      <div class="author-wrapper">${authorId === null ? '' : `<a class="author" href="/user/profile/${authorId}?xsec_token=SECRET"><span class="name">${name}</span></a>`}
        <span class="like-wrapper"><span class="count">${likes}</span></span></div></div></div></section>`;
}

/** Cards of two authors in turn, at places from one to before another. */
export const cardsAt = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) =>
    feedCard({ id: noteAt(from + i), authorId: (from + i) % 2 ? OTHER : CREATOR })
  ).join('');

export const feedPage = (cards: string, over = ''): string =>
  `<!doctype html><html><body><div id="app"><div id="global" data-logged="1"><button>登录</button><div id="mfContainer" class="feeds-page"><div id="exploreFeeds" class="feeds-container">${cards}</div></div></div>${over}</div></body></html>`;
