import { NOT_READY, type PageRead, SANCTIONED } from './visit';

/** The login that stands over a page, or instead of it, for those who are not signed in (seen 2026-10). */
export const loginOn = (document: Document): Element | null =>
  document.querySelector('.login-modal.reds-modal-open, .login-container');

const WALL_WORDS = /登录|扫码|安全限制|频繁|验证|log in/i;

/** Why a page without its landmark will never show what its URL promises; unsettled while it may still be loading. */
export function readObstacle(document: Document): PageRead {
  const page = document.querySelector('.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper');
  const error = page?.textContent?.trim() ?? '';
  if (/封禁|封号/.test(error)) return SANCTIONED;
  if (error && !WALL_WORDS.test(error)) return { refusal: 'not-found' };
  return error || loginOn(document) ? { refusal: 'wall' } : NOT_READY;
}
