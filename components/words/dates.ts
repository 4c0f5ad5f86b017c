import { isChinese, language } from './language';

const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The site speaks China's time; a bare date is the same day everywhere. */
const zoneOf = (iso: string): string => (iso.length === 10 ? 'UTC' : 'Asia/Shanghai');

/** Chinese sets a space between Han and figures: "5 月 3 日". */
const spaced = (text: string): string => (isChinese() ? withSpaces(text) : text);
const withSpaces = (text: string): string => text.replace(/(\d)(?=[年月日天个])|([年月])(?=\d)/g, '$& ');

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language() + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language(), options);
  formats.set(key, format);
  return format;
}

const dayFormat = (iso: string, withYear: boolean): Intl.DateTimeFormat =>
  dateFormat({
    timeZone: zoneOf(iso),
    month: isChinese() ? 'long' : 'short',
    day: 'numeric',
    ...(withYear && { year: 'numeric' })
  });

const written = (iso: string, withYear: boolean): string => spaced(dayFormat(iso, withYear).format(new Date(iso)));

/** The day of an instant or date with its year: "2024 年 2 月 12 日", "Feb 12, 2024". */
export const fullDay = (iso: string): string => written(iso, true);

/** The same for many: asking the browser what it speaks costs more than writing a day. */
export function fullDays(): (iso: string) => string {
  const [date, instant] = [dayFormat('2026-01-01', true), dayFormat('2026-01-01T00:00:00.000Z', true)];
  const finish = isChinese() ? withSpaces : (text: string) => text;
  return iso => finish((iso.length === 10 ? date : instant).format(new Date(iso)));
}

/** The day of an instant or date, with its year only where it is not that of `now`: "2 月 12 日", "Feb 12, 2024". */
export const day = (iso: string, now: string): string => written(iso, iso.slice(0, 4) !== now.slice(0, 4));

/** A month, as yyyy-mm: "2026 年 10 月", "October 2026". */
export const monthOf = (month: string): string =>
  spaced(new Date(month).toLocaleDateString(language(), { timeZone: 'UTC', year: 'numeric', month: 'long' }));

/** A span of days: "2 月 12 日 – 4 月 16 日". */
export const dayRange = (from: string, to: string, now: string): string => `${day(from, now)} – ${day(to, now)}`;

/** A span of dates without their year, as short as can be: "5 月 3–4 日", "May 3–4". */
export function daySpan(from: string, to: string): string {
  if (!isChinese()) return tight(dayFormat(from, false).formatRange(new Date(from), new Date(to)));
  const [first, last] = [written(from, false), written(to, false)];
  if (first === last) return first;
  return from.slice(0, 7) === to.slice(0, 7)
    ? first.replace(' 日', `–${Number(to.slice(8, 10))} 日`)
    : `${first} – ${last}`;
}

/** Intl sets thin spaces around a dash; between figures alone there is none. */
const tight = (span: string): string => span.replaceAll('\u2009', ' ').replace(/(\d) – (\d)/, '$1–$2');

/** What an axis of time is marked with, as tight as figures: "12月", "Dec"; "5月3日", "May 3"; "2026年", "2026". */
export type AxisUnit = 'day' | 'month' | 'year';

/** An instant, in ms since 1970, on an axis. */
export const onAxis = (time: number, unit: AxisUnit): string =>
  dateFormat({
    timeZone: 'Asia/Shanghai',
    ...(unit === 'year' ? { year: 'numeric' } : { month: 'short' }),
    ...(unit === 'day' && { day: 'numeric' })
  }).format(time);

/** The time of day on the user's own clock: "19:05". */
export const timeOfDay = (iso: string): string =>
  new Date(iso).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const agoFormats = new Map<string, Intl.RelativeTimeFormat>();

/** How long ago in the user's own days: "today", "yesterday", "3 days ago", "2 months ago". */
export function daysAgo(iso: string, now: string): string {
  const ago = Math.round((midnight(iso) - midnight(now)) / DAY);
  const tag = language();
  const format = agoFormats.get(tag) ?? new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  agoFormats.set(tag, format);
  if (ago > -60) return spaced(format.format(ago, 'day'));
  if (ago > -730) return spaced(format.format(Math.trunc(ago / 30.44), 'month'));
  return spaced(format.format(Math.trunc(ago / 365.25), 'year'));
}

function midnight(iso: string): number {
  const date = new Date(iso);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** A day and time on the user's own clock: "Dec 2, 16:05", "12 月 2 日 16:05". */
export const dayAndTime = (iso: string): string =>
  spaced(
    dateFormat({
      month: isChinese() ? 'long' : 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23'
    }).format(new Date(iso))
  );
