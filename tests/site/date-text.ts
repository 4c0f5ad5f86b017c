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

/** The date line of a note or comment as of `now`: "25分钟前", "昨天 19:05", "3天前", "07-27", "2025-12-30". */
export function dateText(time: number, now: number): string {
  const clock = shanghaiText(time).slice(11, 16);
  const days = shanghaiDay(now) - shanghaiDay(time);
  if (now - time < MINUTE) return '刚刚';
  if (now - time < HOUR) return `${Math.floor((now - time) / MINUTE)}分钟前`;
  if (days === 0) return now - time < 12 * HOUR ? `${Math.floor((now - time) / HOUR)}小时前` : `今天 ${clock}`;
  if (days === 1) return `昨天 ${clock}`;
  return days < 7 ? `${days}天前` : sameYearOrFull(time, now);
}

/** The form with a clock that some old notes show: "07-27 19:05". */
export function dateAndClockText(time: number, now: number): string {
  const days = shanghaiDay(now) - shanghaiDay(time);
  return days < 7 ? dateText(time, now) : `${sameYearOrFull(time, now)} ${shanghaiText(time).slice(11, 16)}`;
}

/** The English page: digits only, because no English wording of recent dates is known. */
export const digitsDateText = sameYearOrFull;
