import { shanghaiDay } from '@/lib/evidence/days';
import type { Moment } from '@/lib/evidence/post';
import { instant } from './instant';
import { known } from './known';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a date line says: when (absent where the words leave the day open), the stretch of time in ms that the words allow, and where. */
export interface DateReading {
  moment?: Moment;
  since: number;
  until: number;
  edited: boolean;
  /** Whether the line names its year, so that it means the same whenever it is read. */
  hasYear: boolean;
  place?: string;
}

/** Edited; just now; counted back; a word for a day; year, month and day; clock; place. */
const LINE =
  /^(编辑于|編輯於)?(?:发布于)? ?(?:([刚剛]{2})|(\d{1,3}) ?(秒|分[钟鐘]|小[时時]|天)前|(今天|昨天|前天)|(?:(\d{4})-)?(\d\d?)-(\d\d?))(?: (\d\d?):(\d\d))?(?: (\p{L}[\p{L}\p{M} .'’·-]{0,60}))?$/u;

/** Reads a date line of a note or comment ("昨天 19:05 福建", "编辑于 07-29") as of `now` in ms; undefined where it is not one. */
export function parseDate(text: string | undefined, now: number): DateReading | undefined {
  const found = LINE.exec(text?.normalize('NFKC').replaceAll(/\s+/g, ' ') ?? '');
  if (!found) return undefined;
  const [, edited, , amount, unit = '秒', word, year, month, day, hour, minute, place] = found;
  const isCountedBack = !word && !month;
  const calendarDay = month ? dateOf(year, `${twoDigits(month)}-${twoDigits(day)}`, now) : undefined;
  const daysBack = word ? ['今天', '昨天', '前天'].indexOf(word) : Number(amount);
  const when =
    isCountedBack && unit !== '天'
      ? countedBack(Number(amount), unit, now)
      : onDay(calendarDay ?? shanghaiDay(now - daysBack * DAY), hour, minute);
  if (!when || when.since > now + DAY) return undefined;
  // Whether the site counts calendar days or stretches of 24 hours is unknown, so the window holds both.
  const since = amount && unit === '天' ? when.since - DAY : when.since;
  return known({ ...when, since, edited: edited !== undefined, hasYear: year !== undefined, place });
}

const twoDigits = (digits = '') => digits.padStart(2, '0');

/** A date without a year lies in this year, or in the last one where this year's is still to come. */
function dateOf(year: string | undefined, monthAndDay: string, now: number): string {
  const today = shanghaiDay(now);
  const isToCome = monthAndDay > today.slice(5);
  return `${year ?? Number(today.slice(0, 4)) - (isToCome ? 1 : 0)}-${monthAndDay}`;
}

/** To the minute; "3小时前" to the day, where the whole hour lies in one. */
function countedBack(amount: number, unit: string, now: number) {
  const isHours = unit.startsWith('小');
  const step = isHours ? HOUR : MINUTE;
  const until = unit === '秒' ? now : now - amount * step;
  const since = until - step;
  const isOpen = isHours && shanghaiDay(since) !== shanghaiDay(until);
  return known({ since, until, moment: isOpen ? undefined : momentOf(until, isHours) });
}

function onDay(day: string, hour: string | undefined, minute = '00') {
  const since = Date.parse(`${day}T${twoDigits(hour)}:${minute}:00+08:00`);
  if (Number.isNaN(since) || shanghaiDay(since) !== day) return undefined;
  return { since, until: since + (hour ? MINUTE : DAY) - 1, moment: momentOf(since, !hour) };
}

const momentOf = (time: number, isDay: boolean): Moment =>
  isDay
    ? { value: shanghaiDay(time), precision: 'day', from: 'page' }
    : { value: instant(time - (time % MINUTE)), precision: 'minute', from: 'page' };
