import { html, type Markup } from './html';

/** The wall that asks for a login. */
const loginWall: Markup = html`<div class="login-container"><div class="login-modal reds-modal-open"><div class="title">登录后查看更多内容</div><div class="qrcode"></div><div>手机扫码登录</div></div></div>`;

/** The page that refuses to show something, with the site's own code and words. */
export const refusal = (code: string, message: string): Markup =>
  html`<div class="access-wrapper error-wrapper"><div class="title">${message}</div><div class="code">${code}</div><a href="/explore">返回首页</a></div>`;

/** A note or profile that is not there. */
export const notFound: Markup = html`<div class="not-found-wrapper"><div class="title">你访问的页面不见了</div><a href="/explore">返回首页</a></div>`;

/** What stands at a path that blocks; undefined for any other. */
export function blockPage(url: URL): Markup | undefined {
  if (url.pathname === '/login') return loginWall;
  if (url.pathname === '/website-login/captcha') return refusal('', '请通过验证');
  if (url.pathname !== '/website-login/error' && url.pathname !== '/404') return undefined;
  const code = url.searchParams.get('error_code');
  return code === null ? notFound : refusal(code, url.searchParams.get('error_msg') ?? '访问过于频繁，请稍后再试');
}
