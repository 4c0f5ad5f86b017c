/** A word as people who write pages use it, with at most three digits behind it. */
const WORD = /^(?:[a-z]{1,20}|[A-Z][a-z]{1,15}|[a-z]{1,15}(?:[A-Z][a-z]{1,15}){1,5}|[A-Z]{1,12})\d{0,3}$|^\d{1,2}$/;
/** Longer words without a vowel are hashes. */
const SPEAKABLE = /^.{1,4}$|[aeiouy]/i;

/** A name from a page with everything taken out that may be an id, a hash or a person's: "comment-68a1…" is "comment-*". */
export const plainName = (name: string): string =>
  name
    .slice(0, 80)
    .split(/([-_:])/)
    .map(part => (/^[-_:]?$/.test(part) ? part : plainWord(part)))
    .join('');

const plainWord = (word: string): string =>
  WORD.test(word) && SPEAKABLE.test(word) ? word.replaceAll(/\d/g, '9') : '*';

const COUNT = /^\d[\d,.]{0,14} ?[千万萬亿億wkm]?\+?$/i;
/** A date, and behind it the place that it was written in. */
const DATE =
  /^((?:(?:编辑于|編輯於|发布于|Edited) ?)?(?:\d{1,3} ?(?:秒|分[钟鐘]|小[时時]|天)前|(?:(?:今天|昨天|前天) (?=\d)|(?:\d{4}[-/])?\d\d?[-/]\d\d? ?)(?:\d\d?:\d\d)?|\d{1,3} ?[a-z]{1,7} ago))( ?\p{L}[\p{L} ]{0,30})?$/iu;
const JUST_NOW = /^(?:刚刚|剛剛|今天|昨天|前天)$/;

/** A text as its shape: a counter or a date with every digit a 9 and without its place, any other text as nothing but its length. */
export function shapeOf(text: string): string {
  const shown = text.trim();
  if (JUST_NOW.test(shown) || COUNT.test(shown)) return masked(shown);
  const [, date, place] = DATE.exec(shown) ?? [];
  if (date) return masked(date).trim() + (place ? ' …' : '');
  return shown.length > 99 ? '(99+)' : `(${shown.length})`;
}

const masked = (text: string): string => text.replaceAll(/\d/g, '9');
