import type { Count } from '@/lib/evidence/count';
import { precisionOf, prefer, readingRank } from '@/lib/evidence/prefer';
import type { Source } from '@/lib/evidence/reading';
import type { Snapshot } from '@/lib/evidence/snapshot';
import { basisOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking } from './missing';
import { DAY } from './posts';

/** How many followers there were at one instant. */
export interface FollowerCount {
  /** In ms since 1970. */
  at: number;
  followers: number;
  from: Source;
  /** The same as it was stated, with its range. */
  count: Count;
}

/** The count of a whole day stands at its noon, which may still be to come. */
const AHEAD = DAY;

/**
 * The follower counts that were seen, oldest first, one for each instant; two or more. Of two at one instant the more precise stands.
 * A floor ("1万+") tells nothing of a change and is left out, and so is what is dated more than a day after `now`.
 */
export function followerHistory({ dossier, now }: Subject): Outcome<FollowerCount[]> {
  const snapshots = dossier.snapshots ?? [];
  const byInstant = new Map<number, Snapshot>();
  for (const snapshot of snapshots) {
    const at = Date.parse(snapshot.at);
    if (at > now + AHEAD || snapshot.followers.high === null) continue;
    const kept = prefer(byInstant.get(at), snapshot, one => [precisionOf(one.followers), ...readingRank(one)]);
    if (kept) byInstant.set(at, kept);
  }
  const counts = [...byInstant]
    .map(([at, { followers, from }]): FollowerCount => ({ at, followers: followers.value, from, count: followers }))
    .sort((one, other) => one.at - other.at);
  const newest = counts.at(-1);
  if (newest === undefined || counts.length < 2) {
    return lacking(snapshots.length < 2 ? 'visit-again-after-7-days' : remedyFor(snapshots));
  }
  return {
    value: counts,
    low: counts.length,
    high: counts.length,
    n: counts.length,
    full: 0,
    from: basisOf(newest.from)
  };
}

/** Signed-out pages show floors, and would the next time. */
const remedyFor = (snapshots: readonly Snapshot[]) =>
  snapshots.some(({ followers }) => followers.high === null) ? 'sign-in' : 'visit-again-after-7-days';
