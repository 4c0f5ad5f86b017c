import type { Refusal } from '@/lib/messages';

const ERROR_PAGE = '.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper';
const LOGIN = '.login-modal.reds-modal-open, .login-container';
const WALL_WORDS = /登录|登入|扫码|掃碼|安全限制|访问频繁|验证|log ?in|sign ?in/i;
const BANNED_WORDS = /封禁|封号|封號/;

/** Why a page without its landmark will never show what its URL promises; undefined while it may still be loading. */
export function refusalOf(document: Document): Refusal | undefined {
  const error = document.querySelector(ERROR_PAGE)?.textContent;
  if (error?.trim()) {
    if (BANNED_WORDS.test(error)) return 'sanctioned';
    return WALL_WORDS.test(error) ? 'wall' : 'not-found';
  }
  return document.querySelector(LOGIN) ? 'wall' : undefined;
}
