import { trust } from '@/lib/benchmarks/grades';
import { ask } from './ask';
import { type FollowerCount, followerHistory } from './follower-history';
import { basisOf, highOf } from './header';
import type { Basis, Outcome, Subject } from './measure';
import { lacking } from './missing';
import { DAY } from './posts';
import { ratio } from './statistics';

const MONTH = 30;
const LEAST = 7;

/**
 * Followers won over 30 days ÷ followers before (0.012 is +1.2 %): as the marketplace says, else between the newest count and the one
 * nearest to 30 days before it, at least 7 days, scaled to 30.
 */
export function followerGrowth30d(subject: Subject): Outcome {
  const stated = subject.dossier.marketplace?.followerGrowth30d;
  if (stated === undefined) return ask(subject, growthBetweenCounts);
  const { value, from } = stated;
  return { value, low: value, high: value, n: MONTH, full: MONTH, from: basisOf(from) };
}

function growthBetweenCounts(subject: Subject): Outcome {
  const history = ask(subject, followerHistory);
  if ('missing' in history) return history;
  const end = history.value.at(-1);
  const start = end && startOf(history.value, end);
  if (end === undefined || start === undefined || start.followers === 0) return lacking('visit-again-after-7-days');
  const days = (end.at - start.at) / DAY;
  const scaled = (after: number, before: number) => (ratio(after, before) - 1) * (MONTH / days);
  return {
    value: scaled(end.followers, start.followers),
    low: scaled(end.count.low, highOf(start.count)),
    high: scaled(highOf(end.count), start.count.low),
    n: Math.floor(days),
    full: MONTH,
    from: lessTrusted(basisOf(start.from), basisOf(end.from)),
    quotes: [start.count.text, end.count.text]
  };
}

/** The count nearest to 30 days before the newest; of two equally near the older, for it rests on more days. */
function startOf(counts: readonly FollowerCount[], end: FollowerCount): FollowerCount | undefined {
  const off = ({ at }: FollowerCount) => Math.abs(end.at - at - MONTH * DAY);
  return counts
    .filter(({ at }) => end.at - at >= LEAST * DAY)
    .reduce<FollowerCount | undefined>((best, one) => (best && off(best) <= off(one) ? best : one), undefined);
}

const lessTrusted = (one: Basis, other: Basis): Basis => (trust[other] < trust[one] ? other : one);
