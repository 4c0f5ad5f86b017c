import type { CreatorDefinition } from './sample-creator';
import type { Random } from './seeded-random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Publishing times in ms, newest first: each stretch evenly filled, moved within the day to between 8:00 and 22:59 in Shanghai. */
export function postTimes(stretches: CreatorDefinition['stretches'], now: number, random: Random): number[] {
  const times = stretches.flatMap(({ fromDaysAgo, toDaysAgo, notes }) => {
    const slot = (toDaysAgo - fromDaysAgo) / notes;
    return Array.from({ length: notes }, (_, i) => {
      const around = now - (fromDaysAgo + (i + random.between(0.2, 0.8)) * slot) * DAY;
      const midnight = Math.floor((around + 8 * HOUR) / DAY) * DAY - 8 * HOUR;
      const time = midnight + random.whole(8 * 3600, 23 * 3600) * 1000;
      return Math.min(time, now - random.whole(600, 5 * 3600) * 1000);
    });
  });
  return times.map(time => Math.floor(time / 1000) * 1000).sort((a, b) => b - a);
}
