import { idTime } from '@/lib/evidence/id-time';
import type { Moment } from '@/lib/evidence/post';
import type { DateReading } from './dates';
import { instant } from './instant';

/** "25分钟前" is cut to the minute on both sides. */
const SLACK = 60_000;

/** The longest that a note was seen to wait between its id and its publication is 18 days. */
const LONGEST_WAIT = 30 * 86_400_000;

/** Words that count from a now ("2天前", "07-27") contradict the id only within that wait: else the page is an old one, saved or left open. */
function contradicts({ since, until, hasYear }: DateReading, made: number): boolean {
  const wait = since - made;
  return hasYear ? wait > SLACK || made > until + SLACK : wait > SLACK && wait < LONGEST_WAIT;
}

/**
 * When a note or comment went up. The state's own time (ms since 1970) stands first, then the second in the id. A note that lay as a
 * draft or in review has an id older than itself, so where the page's own date (not that of an edit) contradicts the id, the page stands.
 */
export function publishedAt(id: string, now: number, shown?: DateReading, stateTime?: number): Moment | undefined {
  if (stateTime && stateTime <= now) {
    return { value: instant(stateTime), precision: 'second', from: 'state' };
  }
  const made = idTime(id, now);
  const own = shown?.edited ? undefined : shown;
  if (!made || (own?.moment && contradicts(own, made))) return own?.moment;
  return { value: instant(made), precision: 'second', from: 'id' };
}
