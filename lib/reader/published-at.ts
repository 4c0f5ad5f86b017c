import { idTime } from '@/lib/evidence/id-time';
import type { Moment } from '@/lib/evidence/post';
import type { DateReading } from './dates';
import { instant } from './instant';

/** "25分钟前" is cut to the minute on both sides. */
const SLACK = 60_000;
/** Of the year 2001: no site had notes then, and seconds or days since 1970 stay below. */
const EARLIEST = 1e12;

/**
 * When a note or comment went up. The state's own time (ms since 1970) stands first, then the second in the id. A note that lay as a
 * draft or in review has an id older than itself, so where the page's own date (not that of an edit) contradicts the id, the page stands.
 */
export function publishedAt(id: string, now: number, shown?: DateReading, stateTime?: unknown): Moment | undefined {
  if (typeof stateTime === 'number' && stateTime > EARLIEST && stateTime <= now) {
    return { value: instant(stateTime), precision: 'second', from: 'state' };
  }
  const made = idTime(id, now);
  const own = shown?.edited ? undefined : shown;
  const isContradicted = made && own && (made < own.since - SLACK || made > own.until + SLACK);
  if (!made || (isContradicted && own.moment)) return own?.moment;
  return { value: instant(made), precision: 'second', from: 'id' };
}
