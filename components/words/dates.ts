import { isChinese, language } from './language';

const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The site speaks China's time; a bare date is the same day everywhere. */
const zoneOf = (iso: string): string => (iso.length === 10 ? 'UTC' : 'Asia/Shanghai');

/** Chinese sets a space between Han and figures: "5 月 3 日". */
const spaced = (text: string): string =>
  isChinese() ? text.replace(/(\d)(?=[年月日天个])|([年月])(?=\d)/g, '$& ') : text;

function written(iso: string, withYear: boolean): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zoneOf(iso),
    month: isChinese() ? 'long' : 'short',
    day: 'numeric',
    ...(withYear && { year: 'numeric' })
  };
  const key = language() + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language(), options);
  formats.set(key, format);
  return spaced(format.format(new Date(iso)));
}

/** The day of an instant or date with its year: "2024 年 2 月 12 日", "Feb 12, 2024". */
export const fullDay = (iso: string): string => written(iso, true);

/** The day of an instant or date, with its year only where it is not that of `now`: "2 月 12 日", "Feb 12, 2024". */
export const day = (iso: string, now: string): string => written(iso, iso.slice(0, 4) !== now.slice(0, 4));

/** A month, as yyyy-mm: "2026 年 10 月", "October 2026". */
export const monthOf = (month: string): string =>
  spaced(new Date(month).toLocaleDateString(language(), { timeZone: 'UTC', year: 'numeric', month: 'long' }));

/** A span of days: "2 月 12 日 – 4 月 16 日". */
export const dayRange = (from: string, to: string, now: string): string => `${day(from, now)} – ${day(to, now)}`;

/** The time of day on the user's own clock: "19:05". */
export const timeOfDay = (iso: string): string =>
  new Date(iso).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** How long ago in the user's own days: "today", "yesterday", "3 days ago", "2 months ago". */
export function daysAgo(iso: string, now: string): string {
  const ago = Math.round((midnight(iso) - midnight(now)) / DAY);
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  if (ago > -60) return spaced(format.format(ago, 'day'));
  if (ago > -730) return spaced(format.format(Math.trunc(ago / 30.44), 'month'));
  return spaced(format.format(Math.trunc(ago / 365.25), 'year'));
}

function midnight(iso: string): number {
  const date = new Date(iso);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
