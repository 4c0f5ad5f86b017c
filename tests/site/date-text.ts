import type { Language } from './count-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Xiaohongshu speaks Asia/Shanghai, which has kept UTC+8 since 1991. */
const SHANGHAI = 8 * HOUR;

const shanghaiDay = (time: number) => Math.floor((time + SHANGHAI) / DAY);
const shanghaiText = (time: number) => new Date(time + SHANGHAI).toISOString();

/** "2025-08-17", the calendar day in Shanghai. */
export const shanghaiDate = (time: number) => shanghaiText(time).slice(0, 10);

function sameYearOrFull(time: number, now: number): string {
  const date = shanghaiDate(time);
  return date.slice(0, 4) === shanghaiDate(now).slice(0, 4) ? date.slice(5) : date;
}

/** The words of recent dates. No English ones are known, so that the English page has digits only. */
const recent = {
  zh: { now: '刚刚', minutes: '分钟前', hours: '小时前' },
  'zh-TW': { now: '剛剛', minutes: '分鐘前', hours: '小時前' }
} as const;

/** The date line of a note or comment as of `now`: "25分钟前", "昨天 19:05", "3天前", "07-27", "2025-12-30". */
export function dateText(time: number, now: number, language: Language): string {
  if (language === 'en') return sameYearOrFull(time, now);
  const words = recent[language];
  const clock = shanghaiText(time).slice(11, 16);
  const days = shanghaiDay(now) - shanghaiDay(time);
  if (now - time < MINUTE) return words.now;
  if (now - time < HOUR) return Math.floor((now - time) / MINUTE) + words.minutes;
  if (days === 0) return now - time < 12 * HOUR ? Math.floor((now - time) / HOUR) + words.hours : `今天 ${clock}`;
  if (days === 1) return `昨天 ${clock}`;
  return days < 7 ? `${days}天前` : sameYearOrFull(time, now);
}

/** The form with a clock that some old notes show: "07-27 19:05". */
export function dateAndClockText(time: number, now: number, language: Language): string {
  const days = shanghaiDay(now) - shanghaiDay(time);
  if (language === 'en' || days < 7) return dateText(time, now, language);
  return `${sameYearOrFull(time, now)} ${shanghaiText(time).slice(11, 16)}`;
}
