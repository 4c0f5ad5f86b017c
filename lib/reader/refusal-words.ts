import { REFUSALS, type Refusal } from '@/lib/messages';

/**
 * What the site's walls call themselves, in their addresses and in their words (zh-CN, zh-TW, English; codes as of 2026-10). The first
 * that fits counts: a check is asked for because of a block, and a note that is gone may be worth trying again later.
 */
const REASONS: [Refusal, RegExp][] = [
  ['sanctioned', /封[禁号號]|banned|suspended/i],
  ['captcha', /captcha|[验驗][证證]|verif/i],
  ['not-found', /300(?:017|031)|[无無]法[浏瀏展]|available/i],
  ['blocked', /\/error|3000\d\d|安全限制|[频頻]繁|[异異]常|[险險]|稍[后後]|security|too |later/i],
  ['wall', /登[录錄入]|log ?in/i]
];

/**
 * Why the site gives nothing, by the address or the words of the page that it gives instead. A note that is only for the app ("扫码查看")
 * is not found: it stands among the missing notes, and no login brings it here.
 */
export const reasonIn = (words: string): Refusal => REASONS.find(([, sign]) => sign.test(words))?.[0] ?? 'not-found';

/** The reason that a reader told: one of its own, or the words that it found. */
export const refusalOf = (told: string): Refusal => REFUSALS.find(reason => reason === told) ?? reasonIn(told);
