import type { Count } from '@/lib/evidence/count';

const UNITS: Record<string, number> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  m: 1e6,
  亿: 1e8,
  億: 1e8
};
const COUNT = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,4}))?\s*([千kK万萬wWmM亿億])?(\+)?$/;
const LONGEST_TEXT = 40;

/** The words that stand where a counter is zero, per counter. Only a page that has settled may be read with them. */
export const ZERO_WORDS = {
  likes: ['赞', '点赞', '讚', '點讚', 'Like', 'Likes'],
  collects: ['收藏', 'Save', 'Saves', 'Collect'],
  comments: ['评论', '評論', '回复', '回覆', 'Comment', 'Comments', 'Reply']
} as const;

/**
 * A count as a page writes it: "5,123", "3.6万", "27.7K", "1千+". Anything else is undefined, never 0.
 * `zeroWords` are the words which on this counter stand for 0 ("赞").
 */
export function parseCount(text: string, zeroWords: readonly string[] = []): Count | undefined {
  const shown = text.trim();
  if (shown.length > LONGEST_TEXT) return undefined;
  if (zeroWords.includes(shown)) return { value: 0, low: 0, high: 0, precision: 'exact', text: shown };
  const [, whole, decimals = '', letter, plus] = COUNT.exec(shown.normalize('NFKC')) ?? [];
  if (whole === undefined) return undefined;
  const scale = letter === undefined ? 1 : UNITS[letter.toLowerCase()];
  if (scale === undefined || (scale === 1 && decimals !== '')) return undefined;
  const value = Math.round(Number(`${whole.replaceAll(',', '')}.${decimals}`) * scale);
  if (!Number.isSafeInteger(value) || (value === 0 && (scale > 1 || plus !== undefined))) return undefined;
  if (plus !== undefined) return { value, low: value, high: null, precision: 'floor', text: shown };
  if (scale === 1) return { value, low: value, high: value, precision: 'exact', text: shown };
  const step = scale / 10 ** Math.max(1, decimals.length);
  return { value, ...rangeAround(value, step, scale), precision: 'rounded', text: shown };
}

/**
 * Covers a site that rounds and one that cuts. ".0" is dropped, so "1万" is as fine as "1.4万"; a unit is used only from
 * one of it on, so "1万" is never less than 10,000.
 */
const rangeAround = (value: number, step: number, scale: number) => ({
  low: Math.max(Math.ceil(value - step / 2), Math.min(value, scale)),
  high: Math.max(value, Math.round(value + step) - 1)
});

const widthOf = ({ low, high }: Count): number => (high === null ? Number.POSITIVE_INFINITY : high - low);

/** The finer of two statements of one number; the first one when they contradict each other beyond their precision. */
export function finerCount(first: Count, second: Count): Count {
  const agree = (first.high ?? second.low) >= second.low && (second.high ?? first.low) >= first.low;
  return agree && widthOf(second) < widthOf(first) ? second : first;
}
