import { accounts } from './accounts';
import { cardHtml, type Listed } from './card-html';
import { endMark } from './comment-html';
import { headerHtml } from './header-html';
import { html, type Markup } from './html';
import { firstPage, hasMore } from './profile-state';
import type { SampleCreator } from './sample-creator';
import { seededRandom } from './seeded-random';
import { strangers } from './stranger';
import { type View, wording } from './view';

/** What the creator collected: a note each of some other accounts. */
function collected(creator: SampleCreator, view: View): Listed[] {
  const random = seededRandom(`${creator.id}/collected`);
  return random
    .shuffled(strangers(view.host, view.now))
    .slice(0, random.whole(8, 14))
    .map(author => ({ author, post: random.pick(author.posts) }));
}

/** The creator's own cards from `from` on, up to `count` of them. */
export function postedCards(creator: SampleCreator, from: number, count: number, view: View): Markup[] {
  const place = { feed: 'posted', ownerId: creator.id } as const;
  return creator.posts
    .slice(from, from + count)
    .map((post, i) => cardHtml({ author: creator, post }, from + i, place, view));
}

const lock = html`<svg class="reds-icon lock-icon" width="12" height="12"><use xlink:href="#lock"></use></svg>`;

const tabs = (names: readonly string[], kind: string, locked?: string) =>
  html`<div class="reds-tabs-list tertiary ${kind}">${names.map(
    (name, i) =>
      html`<div class="reds-tab-item sub-tab-list${i === 0 ? ' active' : ''}"><span>${name}</span>${name === locked && lock}</div>`
  )}</div>`;

const hidden = 'display:none';

function panels(creator: SampleCreator, view: View): Markup {
  const words = wording(view);
  const loaded = firstPage(creator, view);
  const owner = { feed: 'collected', ownerId: creator.id } as const;
  const loading = html`<div class="loading" style="${hidden}"><div class="feeds-loading">${words.loading}</div></div>`;
  const empty = (style: string) =>
    html`<div class="empty-container" style="${style}"><div class="empty-text">${words.noNotes}</div></div>`;
  return html`<div class="feeds-tab-container"><div class="transform-container" style="transform: translateX(0%);">
    <div class="tab-content-item"><div id="userPostedFeeds" class="feeds-container">${postedCards(creator, 0, loaded, view)}</div>${
      loaded === 0 ? empty('') : !hasMore(creator, loaded, view) && endMark
    }</div>
    <div class="tab-content-item inactive"><div class="feeds-container">${
      view.viewer === 'signed-in' && collected(creator, view).map((listed, i) => cardHtml(listed, i, owner, view))
    }</div>${loading}${empty(hidden)}</div>
    <div class="tab-content-item inactive"><div class="feeds-container"></div>${loading}<div class="empty-container" style="${hidden}"><div class="empty-text">${words.locked}</div></div></div>
  </div></div>`;
}

/** A profile: what stands in the page's main content. */
export function profileHtml(creator: SampleCreator, view: View): Markup {
  const words = wording(view);
  const isOwn = creator.id === accounts.own && view.viewer === 'signed-in';
  const kept = isOwn ? [`${words.notes}・1083`, '专辑・116'] : [words.notes];
  return html`<div id="userPageContainer" class="user-page">
    ${headerHtml(creator, isOwn, view)}
    <div class="reds-sticky-box user-page-sticky"><div class="reds-sticky">${tabs([words.notes, words.collected, words.liked], 'center', isOwn ? undefined : words.liked)}</div></div>
    <div class="sub-tabs" style="${hidden}">${tabs(kept, 'left')}</div>
    ${panels(creator, view)}
  </div>`;
}
