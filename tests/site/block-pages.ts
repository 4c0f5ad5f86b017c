import { html, type Markup } from './html';

/** The login as it stands over a page, or instead of it. */
export const loginModal: Markup = html`<div class="login-container"><div class="login-modal reds-modal-open"><div class="title">登录后查看更多内容</div><div class="qrcode"></div><div>手机扫码登录</div></div></div>`;

/** The site's words for its own codes. */
const messages: Record<string, string> = {
  300011: '当前账号存在异常，请切换账号后重试',
  300012: 'IP存在风险，请切换可靠网络环境后重试',
  300013: '访问频次异常，请勿频繁操作',
  300015: '浏览器环境异常，请尝试关闭/卸载风险插件',
  300017: '当前内容无法展示',
  300031: '当前笔记暂时无法浏览'
};

/** The page that refuses to show something, with the site's own code and words. */
export const refusal = (code: string, message = messages[code] ?? '访问异常，请稍后再试'): Markup =>
  html`<div class="access-wrapper error-wrapper"><div class="title">${message}</div><div class="code">${code}</div><a href="/explore">返回首页</a></div>`;

/** A note or profile that is not there. */
export const notFound: Markup = html`<div class="not-found-wrapper"><div class="title">你访问的页面不见了</div><a href="/explore">返回首页</a></div>`;

/** What stands at a path that blocks; undefined for any other. */
export function blockPage(url: URL): Markup | undefined {
  if (url.pathname === '/login') return loginModal;
  if (url.pathname === '/website-login/captcha') return refusal('', '请通过验证');
  if (url.pathname !== '/website-login/error' && url.pathname !== '/404') return undefined;
  const code = url.searchParams.get('error_code');
  return code === null ? notFound : refusal(code, url.searchParams.get('error_msg') ?? undefined);
}
