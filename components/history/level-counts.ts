import type { FollowerCount } from '@/lib/measures/follower-history';

/** A count and the level that it is drawn at. */
export interface LevelCount extends FollowerCount {
  level: number;
}

/**
 * Counts, oldest first, at the levels of a curve. A rounded count that leaves room for the level before it tells of no change, so none is
 * drawn: "3.6万" after 36,412 is no loss.
 */
export function levelCounts(counts: readonly FollowerCount[]): LevelCount[] {
  const levels: LevelCount[] = [];
  for (const counted of counts) {
    const { followers, count } = counted;
    const before = levels.at(-1)?.level;
    const isSame = before !== undefined && before >= count.low && before <= (count.high ?? count.value);
    levels.push({ ...counted, level: isSame && count.precision !== 'exact' ? before : followers });
  }
  return levels;
}
