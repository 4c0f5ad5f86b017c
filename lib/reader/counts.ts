import type { Count } from '@/lib/evidence/count';

const UNITS: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 萬: 1e4, w: 1e4, m: 1e6, 亿: 1e8, 億: 1e8 };
const COUNT = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,4}))?\s?([^\d\s.,+])?(\+)?$/;
/** "1.4万", "27.7K": one decimal, ".0" dropped. Whether "28K" and "1,234万" ever had one is unknown. */
const MAY_LACK_DECIMAL = /,|\d\d\s?[km]/i;

/** Far above every counter of the site, and far below where numbers lose their last digit. */
const MOST = 1e12;

/** The words that stand where a counter is zero, per counter. Only a page that has settled may be read with them. */
export const ZERO_WORDS = {
  likes: /^(?:[点點]?[赞讚]|Likes?)$/i,
  collects: /^(?:收藏|Saves?|Collects?)$/i,
  comments: /^(?:[评評][论論]|留言|Comments?)$/i
} as const;

/**
 * A count as a page writes it: "5,123", "3.6万", "27.7K", "1千+". Anything else is undefined, never 0.
 * `zeroWords` match what on this counter stands for 0 ("赞").
 */
export function parseCount(shown: string | null | undefined, zeroWords?: RegExp): Count | undefined {
  const text = shown?.trim() ?? '';
  const digits = zeroWords?.test(text) ? '0' : text.normalize('NFKC');
  const [, whole, decimals = '', letter, plus] = COUNT.exec(digits) ?? [];
  // A number in a circle is none of the site's.
  if (whole === undefined || /\p{No}/u.test(text)) return undefined;
  const scale = letter === undefined ? 1 : UNITS[letter.toLowerCase()];
  const isPlain = scale === 1;
  if (scale === undefined || (isPlain && decimals)) return undefined;
  const value = Math.round(Number(`${whole.replaceAll(',', '')}.${decimals}`) * scale);
  if (value > MOST || (value === 0 && digits !== '0')) return undefined;
  if (isPlain || plus)
    return { value, low: value, high: plus ? null : value, precision: plus ? 'floor' : 'exact', text };
  const places = decimals.length || (MAY_LACK_DECIMAL.test(digits) ? 0 : 1);
  return { value, ...rangeAround(value, scale / 10 ** places, scale), precision: 'rounded', text };
}

/**
 * Covers a site that rounds and one that cuts. ".0" is dropped, so "1万" is as fine as "1.4万"; a unit is used only from
 * one of it on, so "1万" is never less than 10,000.
 */
const rangeAround = (value: number, step: number, scale: number) => ({
  low: Math.max(Math.ceil(value - step / 2), Math.min(value, scale)),
  high: Math.max(value, Math.round(value + step) - 1)
});
