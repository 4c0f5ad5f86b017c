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

/**
 * Edited; counted back; a word for a day; year, month and day; an English month; clock; place. The English words are guesses, as
 * none was seen on the site by 2026-11.
 */
const LINE =
  /^((?:编辑|編輯)[于於]|edited(?: on)?)? ?(?:[发發][布佈][于於]|posted(?: on)?)? ?(?:[刚剛]{2}|just now|(\d{1,3}) ?(秒|分|小|天|s|min|h|d)(?:[钟鐘时時]?前|(?:ec(?:ond)?|ute|(?:ou)?r|ay)?s?(?: ago)?\b)|(今天|昨天|前天|today|yesterday)|(?:(\d{4})-)?(\d\d?)-(\d\d?)|([a-z]{3})[a-z]{0,6}\.? (\d\d?)(?:, ?(\d{4}))?)(?:(?: at)? (\d\d?):(\d\d))?(?:(?: (?!(?:[ap]m|ago)\b)|(?=[一-龥]))(?![今昨前]天|[刚剛])(\p{L}[\p{L}\p{M} .'’·-]{0,60}))?$/iu;
const DAYS = ['今天', '昨天', '前天', 'today', 'yesterday'];
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** What is counted back, by the letter it begins with: nothing that matters, minutes, hours, days. */
const UNITS = '秒分小天smhd';

/**
 * Reads a date line of a note or comment ("昨天 19:05 福建", "编辑于 07-29"); undefined where it is not one. The words were written
 * between `from`, such as when the page was loaded, and `now`, both in ms: a page that lies open for days does not count on.
 */
export function parseDate(text: string | undefined, now: number, from = now): DateReading | undefined {
  const line = text?.normalize('NFKC').replaceAll(/\s+/g, ' ') ?? '';
  const late = readLine(line, now);
  const early = from < now ? readLine(line, from) : late;
  if (!late || !early || late.since > now + DAY) return undefined;
  const { moment, ...rest } = late;
  return known({ ...rest, since: Math.min(early.since, late.since), moment: common(early.moment, moment) });
}

/** What two readings of one line have in common: all, but for a minute that passed between them, or their day. */
function common(early: Moment | undefined, late: Moment | undefined): Moment | undefined {
  if (!early || !late || Date.parse(late.value) - Date.parse(early.value) <= MINUTE) return early && late;
  const value = shanghaiDay(late.value);
  return shanghaiDay(early.value) === value ? { ...late, value, precision: 'day' } : undefined;
}

function readLine(line: string, now: number): DateReading | undefined {
  const found = LINE.exec(line);
  if (!found) return undefined;
  const [, edited, amount, unit = '秒', word, leading, digits, dayDigits, monthName, dayOfMonth, trailing] = found;
  const [hour, minute, place] = found.slice(11);
  const year = leading ?? trailing;
  // A name that is no month gives a number that is none.
  const month = digits ?? (monthName && String(MONTHS.indexOf(monthName.toLowerCase()) / 3 + 1));
  const scale = UNITS.indexOf(unit.charAt(0).toLowerCase()) % 4;
  const isDays = scale === 3;
  const daysBack = word ? DAYS.indexOf(word.toLowerCase()) % 3 : Number(amount);
  const day = month
    ? dateOf(year, `${twoDigits(month)}-${twoDigits(digits ? dayDigits : dayOfMonth)}`, now)
    : shanghaiDay(now - daysBack * DAY || now);
  const when = word || month || isDays ? onDay(day, hour, minute) : countedBack(Number(amount), scale, now);
  // Whether the site counts calendar days or stretches of 24 hours is unknown, so the window holds both.
  return (
    when &&
    known({
      ...when,
      since: isDays ? when.since - DAY : when.since,
      edited: edited !== undefined,
      hasYear: year !== undefined,
      place
    })
  );
}

const twoDigits = (digits = '') => digits.padStart(2, '0');

/** A date without a year lies in this year, or in the last one where this year's is still to come. */
function dateOf(year: string | undefined, monthAndDay: string, now: number): string {
  const today = shanghaiDay(now);
  const isToCome = monthAndDay > today.slice(5);
  return `${year ?? Number(today.slice(0, 4)) - (isToCome ? 1 : 0)}-${monthAndDay}`;
}

/** To the minute; "3小时前" to the day, where the whole hour lies in one. */
function countedBack(amount: number, scale: number, now: number) {
  const isHours = scale > 1;
  const step = isHours ? HOUR : MINUTE;
  const until = scale > 0 ? now - amount * step : now;
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
