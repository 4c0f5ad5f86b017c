import type { FollowerCount } from './follower-history';
import { highOf } from './header';
import { DAY } from './posts';
import { median } from './statistics';

/**
 * Followers won between two counts, in kind: overnight (within hours and a real share of those before), the same in figures but a small
 * share of a very large account, or out of line with the creator's other days.
 */
export interface Jump {
  kind: 'overnight' | 'small-share' | 'out-of-line';
  before: FollowerCount;
  after: FollowerCount;
  gain: number;
  hours: number;
}

/** Where a jump begins: followers, hours, shares 0…1 of those before, and robust deviations. */
export interface JumpLines {
  criticalGain: number;
  criticalHours: number;
  criticalShare: number;
  warnGain: number;
  warnShare: number;
  warnScore: number;
}

const HOUR = 3_600_000;

/** The jumps among counts in the order of time. A rounded count must exceed the lines by all that it leaves open. */
export function jumpsIn(counts: readonly FollowerCount[], lines: JumpLines): Jump[] {
  const steps = stepsOf(counts);
  return [...overnight(counts, steps, lines), ...outOfLine(steps, lines)];
}

const between = (before: FollowerCount, after: FollowerCount) => ({
  before,
  after,
  gain: after.followers - before.followers,
  hours: (after.at - before.at) / HOUR
});

/** What was won at the least, where the counts are rounded. */
const sureGain = (before: FollowerCount, after: FollowerCount): number => after.count.low - highOf(before.count);

/** From so many steps on a pace is known; who wins about as many on most days has not jumped but grows. */
const PACE = { steps: 5, times: 3 };

function overnight(counts: readonly FollowerCount[], steps: readonly Step[], lines: JumpLines): Jump[] {
  const pace = steps.length < PACE.steps ? 0 : median(steps.map(({ daily }) => daily));
  return counts.flatMap((before, place) => {
    const jumps: Jump[] = [];
    for (const after of counts.slice(place + 1)) {
      if (after.at - before.at > lines.criticalHours * HOUR) break;
      const sure = sureGain(before, after);
      if (sure < lines.criticalGain || sure <= PACE.times * pace * daysOf(before, after)) continue;
      const isShare = sure >= lines.criticalShare * highOf(before.count);
      jumps.push({ ...between(before, after), kind: isShare ? 'overnight' : 'small-share' });
    }
    return jumps;
  });
}

/** A step is spread over a day at the least: two visits an hour apart tell no daily rate. */
const daysOf = (before: FollowerCount, after: FollowerCount): number => Math.max(1, (after.at - before.at) / DAY);

/** Scales the median absolute deviation to a standard deviation of normal values. */
const TO_DEVIATION = 1.4826;

/** From one count to the next: followers won a day, and those that were won at the least. */
interface Step {
  before: FollowerCount;
  after: FollowerCount;
  daily: number;
  sure: number;
}

const stepsOf = (counts: readonly FollowerCount[]): Step[] =>
  counts.slice(1).map((after, place) => {
    const before = counts[place] ?? after;
    const days = daysOf(before, after);
    return { before, after, daily: (after.followers - before.followers) / days, sure: sureGain(before, after) / days };
  });

function outOfLine(steps: readonly Step[], { warnGain, warnShare, warnScore }: JumpLines): Jump[] {
  const middle = median(steps.map(({ daily }) => daily));
  const spread = Math.max(1, TO_DEVIATION * median(steps.map(({ daily }) => Math.abs(daily - middle))));
  return steps
    .filter(
      ({ before, daily, sure }) =>
        sure >= Math.max(warnGain, warnShare * highOf(before.count)) && (daily - middle) / spread > warnScore
    )
    .map(({ before, after }) => ({ ...between(before, after), kind: 'out-of-line' }));
}
