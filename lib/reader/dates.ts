import { shanghaiDay } from '@/lib/evidence/days';
import type { Moment } from '@/lib/evidence/post';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHANGHAI = 8 * HOUR;

/** What a date line says: when (absent where the words leave the day open), the stretch of time in ms that the words allow, and where. */
export interface DateReading {
  moment?: Moment;
  since: number;
  until: number;
  edited: boolean;
  place?: string;
}
type When = Pick<DateReading, 'moment' | 'since' | 'until'>;

const CLOCK = String.raw`(?:\s+(\d{1,2}):(\d{2}))?`;
const FORMS: { words: RegExp; when: (found: (string | undefined)[], now: number) => When | undefined }[] = [
  { words: /^(?:刚刚|剛剛)(?=\s|$)/, when: (_, now) => ago(0, MINUTE, now) },
  { words: /^(\d{1,2})秒前(?=\s|$)/, when: (_, now) => ago(0, MINUTE, now) },
  { words: /^(\d{1,2})\s?分[钟鐘]前(?=\s|$)/, when: ([, n], now) => ago(Number(n), MINUTE, now) },
  { words: /^(\d{1,2})\s?小[时時]前(?=\s|$)/, when: ([, n], now) => ago(Number(n), HOUR, now) },
  { words: /^(\d{1,3})\s?天前(?=\s|$)/, when: ([, n], now) => daysAgo(Number(n), now) },
  {
    words: new RegExp(`^(今天|昨天|前天)${CLOCK}(?=\\s|$)`),
    when: ([, word, hour, minute], now) => {
      const day = shanghaiDay(now - ['今天', '昨天', '前天'].indexOf(word ?? '') * DAY);
      return onDay(day, hour, minute);
    }
  },
  {
    words: new RegExp(`^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})${CLOCK}(?=\\s|$)`),
    when: ([, year, month = '', day = '', hour, minute], now) => {
      const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      if (year !== undefined) return onDay(`${year}-${monthAndDay}`, hour, minute);
      return onDay(lastOccurrence(monthAndDay, now), hour, minute);
    }
  }
];
const EDITED = /^(?:编辑于|編輯於)\s*/;
const POSTED = /^(?:发布于|發布於)\s*/;
const PLACE = /^\p{L}[\p{L}\p{M}\s.'’·-]{0,60}$/u;

/** Reads a date line of a note or comment ("昨天 19:05 福建", "编辑于 07-29") as of `now` in ms; undefined where it is not one. */
export function parseDate(text: string, now: number): DateReading | undefined {
  const line = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const edited = EDITED.test(line);
  const words = line.replace(edited ? EDITED : POSTED, '');
  for (const form of FORMS) {
    const found = form.words.exec(words);
    if (!found) continue;
    const when = form.when(found, now);
    if (when === undefined || when.since > now + DAY) return undefined;
    const place = words.slice(found[0].length).trim();
    return { ...when, edited, ...(PLACE.test(place) && { place }) };
  }
  return undefined;
}

/** Counted back from now: exact to the minute, while "3小时前" gives a day only where the whole hour lies in one. */
function ago(amount: number, unit: number, now: number): When {
  const until = now - amount * unit;
  const since = until - unit;
  const window = { since, until };
  if (unit === MINUTE) {
    const value = new Date(Math.floor(until / MINUTE) * MINUTE).toISOString();
    return { ...window, moment: { value, precision: 'minute', from: 'page' } };
  }
  const value = shanghaiDay(until);
  return shanghaiDay(since) === value ? { ...window, moment: { value, precision: 'day', from: 'page' } } : window;
}

/** Whether the site counts calendar days or stretches of 24 hours is unknown, so the window holds both. */
function daysAgo(days: number, now: number): When | undefined {
  const when = onDay(shanghaiDay(now - days * DAY));
  return when && { ...when, since: when.since - DAY };
}

function onDay(day: string, hour?: string, minute?: string): When | undefined {
  const midnight = Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI;
  if (Number.isNaN(midnight) || shanghaiDay(midnight) !== day) return undefined;
  if (hour === undefined || minute === undefined) {
    return { since: midnight, until: midnight + DAY - 1, moment: { value: day, precision: 'day', from: 'page' } };
  }
  const since = midnight + Number(hour) * HOUR + Number(minute) * MINUTE;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const value = new Date(since).toISOString();
  return { since, until: since + MINUTE - 1, moment: { value, precision: 'minute', from: 'page' } };
}

/** A date without a year lies in this year, or in the last one where this year's is still to come. */
function lastOccurrence(monthAndDay: string, now: number): string {
  const today = shanghaiDay(now);
  const year = Number(today.slice(0, 4));
  return monthAndDay > today.slice(5) ? `${year - 1}-${monthAndDay}` : `${year}-${monthAndDay}`;
}
