import { shanghaiDay } from '@/lib/evidence/days';
import type { FollowerCount } from '@/lib/measures/follower-history';
import type { FlagReport } from '@/lib/report/report';

/** A raised jump in followers, between two of the counts. */
export interface Spike {
  severity: 'critical' | 'warn';
  /** Both as yyyy-mm-dd. */
  from: string;
  to: string;
  /** Followers won. */
  gain: number;
  /** The counts from one to the other, two or more. */
  counts: FollowerCount[];
}

/** The jump that the signal was raised for; a mere note, or one whose days are not among the counts, is not drawn. */
export function spikeOf(flags: readonly FlagReport[], counts: readonly FollowerCount[]): Spike | undefined {
  const flag = flags.find(({ id }) => id === 'follower-spike');
  if (flag?.status !== 'raised' || flag.severity === 'info') return undefined;
  const { from, to, gain } = flag.because;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof gain !== 'number') return undefined;
  const within = between(counts, from, to, gain);
  return within.length < 2 ? undefined : { severity: flag.severity, from, to, gain, counts: within };
}

/** From the last count of the first day to the first of the last day whose difference is the gain; else all of those days. */
function between(counts: readonly FollowerCount[], from: string, to: string, gain: number): FollowerCount[] {
  const within = counts.filter(({ at }) => shanghaiDay(at) >= from && shanghaiDay(at) <= to);
  for (const [end, after] of within.entries()) {
    const start = within.findLastIndex((before, place) => place < end && after.followers - before.followers === gain);
    if (start >= 0) return within.slice(start, end + 1);
  }
  return within;
}
