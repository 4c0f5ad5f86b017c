import { shanghaiDay } from '@/lib/evidence/days';

const DAY = 86_400_000;

/** The same time of day on another calendar day (yyyy-mm-dd, Asia/Shanghai); undefined for what is no day, or lies after that of `now`. */
export function onDay(day: string, at: string, now: string): string | undefined {
  const wanted = Date.parse(day);
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 10) !== day || day > shanghaiDay(now)) {
    return undefined;
  }
  const moved = Date.parse(at) + Math.round((wanted - Date.parse(shanghaiDay(at))) / DAY) * DAY;
  return new Date(moved).toISOString();
}
