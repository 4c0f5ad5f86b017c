import { loginModal } from './block-pages';
import { floorText } from './count-text';
import { html, Markup } from './html';
import type { SampleCreator, SamplePost } from './sample-creator';
import { type StateValue, stateLiteral } from './state-literal';
import { countOrWord, language, type View, wording } from './view';

/** Everything that makes one page of the site. */
export interface Page {
  title: string;
  meta?: Markup;
  main: Markup;
  state: StateValue;
}

/** Head of a profile; its description gives figures as lower bounds only. */
export function profileHead(creator: SampleCreator, view: View): Pick<Page, 'title' | 'meta'> {
  const site = wording(view).site;
  const followers =
    view.viewer === 'guest' || creator.followers >= 10_000
      ? floorText(creator.followers, language(view))
      : creator.followers;
  const description = `${creator.nickname}在「${site}」上有${followers}位粉丝，已关注${floorText(creator.following, language(view))}人，来「${site}」查看更多${creator.nickname}的笔记`;
  return { title: `${creator.nickname} - ${site}`, meta: html`<meta name="description" content="${description}">` };
}

/** Head of a note's own page. */
export function noteHead(post: SamplePost, view: View): Pick<Page, 'title' | 'meta'> {
  const title = `${post.title ?? ''} - ${wording(view).site}`;
  const property = (name: string, content: string) => html`<meta property="${name}" content="${content}">`;
  const seconds = post.videoSeconds;
  const clock = (total: number) =>
    `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return {
    title,
    meta: html`${property('og:title', title)}${property('og:type', post.kind === 'video' ? 'video' : 'article')}${
      seconds !== undefined && property('og:videotime', clock(seconds))
    }${property('og:xhs:note_like', countOrWord(post.likes, '0', view))}${property('og:xhs:note_comment', countOrWord(post.comments, '0', view))}${property('og:xhs:note_collect', countOrWord(post.collects, '0', view))}`
  };
}

const symbols = {
  like: 'M12 20 4.5 12.5a5 5 0 0 1 7.5-6.6 5 5 0 0 1 7.5 6.6z',
  collect: 'm12 3 2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z',
  chat: 'M4 12a8 8 0 1 1 3.5 6.6L4 20z',
  'play-s': 'M8 5v14l11-7z',
  female: 'M12 4a5 5 0 1 1 0 10 5 5 0 0 1 0-10v10m0 0v7m-3-3h6',
  male: 'M10 9a5 5 0 1 1 0 10 5 5 0 0 1 0-10m4 1 6-6m-5 0h5v5',
  company: 'm6 12 4 4 8-8',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3'
};

const sprite = html`<svg style="display:none">${Object.entries(symbols).map(
  ([id, path]) => html`<symbol id="${id}" viewBox="0 0 24 24"><path d="${path}"></path></symbol>`
)}</svg>`;

const sideBar = (guest: boolean) =>
  html`<div class="side-bar"><ul class="channel-list"><li><a class="link-wrapper" href="/explore"><span class="channel">发现</span></a></li><li><span class="channel">发布</span></li><li><span class="channel">通知</span></li>${
    guest
      ? html`<li><button class="login-btn">登录</button></li>`
      : html`<li class="user side-bar-component"><a class="link-wrapper" href="/user/profile/5f0000000000000000000abc"><span class="channel">我</span></a></li>`
  }</ul></div>`;

/** The site's own script, told how this page behaves. */
function appScript({ variant }: View): Markup {
  const { hydration = 'quick', refs = 'leaves' } = variant ?? {};
  return html`<script type="module" src="/practice/app" data-hydration="${hydration}" data-refs="${refs}"></script>`;
}

/** The whole document; `app` says whether the site's own script and styles are loaded, which a saved page lacks. */
export function documentHtml({ title, meta, main, state }: Page, view: View, app: boolean): string {
  const guest = view.viewer === 'guest';
  const script = new Markup(`<script>window.__INITIAL_STATE__=${stateLiteral(state)}</script>`);
  const first = app && view.variant?.hydration === 'slow' ? html`<div class="page-loading"></div>` : main;
  const body = html`${sprite}<div id="app"><div id="global" class="layout"${!guest && new Markup(' data-logged="1"')}><div class="header-container"><header class="mask-paper"><a id="link-guide" class="logo" href="/explore">${wording(view).site}</a><div class="input-box"><input id="search-input" class="search-input" placeholder="搜索"></div></header></div><div class="main-container">${sideBar(guest)}<div class="with-side-bar main-content">${first}</div></div></div>${
    guest && view.variant?.login === 'asked' && loginModal
  }</div>${script}${app && appScript(view)}`;
  return `<!doctype html>${
    html`<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${meta}${app && html`<link rel="stylesheet" href="/practice/site.css">`}</head><body>${body}</body></html>`
      .text
  }`;
}
