import type { Count } from '@/lib/evidence/count';

const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)/;
const TIME = /^(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEARLESS = /^\d{1,2}(?:[-/.]\d{1,2}|月\d{1,2}日?)$/;
const FIRST_DAY = '2013-06-01';

/** A day as other tools write it, as yyyy-mm-dd; undefined for no day, one before Xiaohongshu began, and one after `today`. */
export function readDay(cell: string, today: string): string | undefined {
  const text = cell.normalize('NFKC').trim();
  const [date = '', year = '', ...parts] = DATE.exec(text) ?? [];
  const [month = '', dayOfMonth = ''] = parts.filter(part => part !== undefined);
  if (date === '' || !TIME.test(text.slice(date.length))) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const isReal = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isReal && day >= FIRST_DAY && day <= today ? day : undefined;
}

/** "11/20", "11月20日": a day of no year. */
export const isYearless = (cell: string): boolean => YEARLESS.test(cell.normalize('NFKC').trim());

const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,4}))?\s?(万|萬|w|k|千|m|亿)?$/i;
const UNITS: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 萬: 1e4, w: 1e4, m: 1e6, 亿: 1e8 };

/** Nobody has more followers than there are people. */
const MOST = 1e10;

/** A number of followers: "36,012" and "36012.0" are exact, "3.6万" is rounded; undefined for anything else. */
export function readFollowers(cell: string): Count | undefined {
  const text = cell.trim();
  const [, whole, decimals = '', unit] = COUNT.exec(text.normalize('NFKC')) ?? [];
  if (whole === undefined || text.length > 40) return undefined;
  const scale = unit === undefined ? 1 : (UNITS[unit.toLowerCase()] ?? Number.NaN);
  const value = Math.round(Number(`${whole.replaceAll(',', '')}.${decimals}`) * scale);
  if (!(value <= MOST) || (unit === undefined && /[1-9]/.test(decimals))) return undefined;
  if (unit === undefined) return { value, low: value, high: value, precision: 'exact', text };
  const step = scale / 10 ** Math.max(1, decimals.length);
  return { value, low: Math.ceil(value - step / 2), high: Math.round(value + step) - 1, precision: 'rounded', text };
}
