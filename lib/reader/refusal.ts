import { QUOTE } from './bounds';
import { longTextOf } from './texts';
import { NOT_READY, type PageRead } from './visit';

/** The login that stands over a page, or instead of it, for those who are not signed in (seen 2026-10). */
export const loginOn = (document: Document): Element | null =>
  document.querySelector('.login-modal.reds-modal-open, .login-container');

/** "登录后查看搜索结果", "登录即可查看 Ta 的笔记": for those who are not signed in, in a page's own place. */
const SIGN_IN_FIRST = /登.{2,3}查看|log in to/i;

/** Why a page without its landmark will never show what its URL promises; unsettled while it may still be loading. */
export function readObstacle(document: Document): PageRead {
  const page = document.querySelector('.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper');
  const words = page && longTextOf(page)?.slice(0, QUOTE);
  if (words) return { refusal: words };
  const isWall = loginOn(document) || SIGN_IN_FIRST.test(document.querySelector('#app')?.textContent ?? '');
  return isWall ? { refusal: 'wall' } : NOT_READY;
}
