import type { Count } from './count';
import { shanghaiDay } from './days';
import { precisionOf, prefer } from './prefer';
import type { Snapshot } from './snapshot';

/**
 * Snapshots of one creator as one history, oldest first: one per day, and one more whenever the followers changed. A vaguer
 * figure is dropped when the same day holds a more precise one inside its range.
 */
export function mergeSnapshots(...histories: (Snapshot[] | undefined)[]): Snapshot[] {
  const distinct = new Map<string, Snapshot>();
  for (const snapshot of histories.flatMap(history => history ?? [])) {
    const { precision, low, value, high } = snapshot.followers;
    const key = [shanghaiDay(snapshot.at), precision, low, value, high].join();
    const kept = prefer(distinct.get(key), snapshot, ({ at, from }) => [-Date.parse(at), from]);
    if (kept) distinct.set(key, kept);
  }
  // A year of a trend compared each with each, day by day anew, takes half a second.
  const byDay = Map.groupBy(distinct.values(), ({ at }) => shanghaiDay(at));
  return [...byDay.values()]
    .flatMap(day => day.filter(snapshot => !day.some(other => isSharper(other, snapshot))))
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.followers.value - other.followers.value);
}

/** Of the same day. */
const isSharper = (one: Snapshot, than: Snapshot): boolean =>
  precisionOf(one.followers) > precisionOf(than.followers) && isInside(one.followers, than.followers);

const isInside = (one: Count, other: Count): boolean =>
  one.low >= other.low && (other.high === null || (one.high !== null && one.high <= other.high));
