import { idTime } from '@/lib/evidence/id-time';
import type { Moment } from '@/lib/evidence/post';
import type { DateReading } from './dates';

const DAY = 86_400_000;
const EARLIEST = Date.UTC(2013, 5, 1);
/** "25分钟前" is cut to the minute on both sides. */
const SLACK = 60_000;

const toTheSecond = (time: number, from: 'id' | 'state'): Moment => ({
  value: new Date(time).toISOString(),
  precision: 'second',
  from
});

/** A time that the page state gives in ms since 1970; undefined where it is none between June 2013 and tomorrow. */
export function stateMoment(time: unknown, now: number): Moment | undefined {
  const isTime = typeof time === 'number' && time >= EARLIEST && time <= now + DAY;
  return isTime ? toTheSecond(time, 'state') : undefined;
}

/**
 * When a note or comment went up. The state's own time stands first, then the second in the id. A note that lay as a draft
 * or in review has an id older than itself, so where the page's own date (not that of an edit) contradicts the id, the page stands.
 */
export function publishedAt(id: string, now: number, shown?: DateReading, stateTime?: unknown): Moment | undefined {
  const told = stateMoment(stateTime, now);
  if (told) return told;
  const made = idTime(id, now);
  const own = shown?.edited === false ? shown : undefined;
  if (made === undefined) return own?.moment;
  const contradicts = own !== undefined && (made < own.since - SLACK || made > own.until + SLACK);
  return contradicts && own.moment ? own.moment : toTheSecond(made, 'id');
}
