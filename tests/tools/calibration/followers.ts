import type { Post } from '@/lib/evidence/post';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { Random } from '../../site/seeded-random';
import type { Character } from './character';
import { logNormal } from './draw';
import { DAY, exactly } from './posts';

/** Days of daily counts, as the marketplace's trend shows them. */
const DAYS = 45;

/** One day in so many brings followers from outside the platform, which no note explains; our guess. */
const MENTION = 1 / 4_000;

/** Daily follower counts, oldest first: steady growth with noise, and a surge for three days after a note that did very well. */
export function dailyCounts(
  { followers, growth30d, rate, perLike }: Character,
  posts: readonly (readonly [Post, number])[],
  random: Random,
  now: number
): Snapshot[] {
  const usual = (rate * followers) / perLike;
  const gains = Array.from({ length: DAYS }, (_, place) => {
    const day = now - (DAYS - 1 - place) * DAY;
    const steady = (followers * growth30d) / (1 + growth30d) / 30;
    const surge = posts
      .filter(([{ likes }, time]) => day - time > 0 && day - time < 3 * DAY && (likes?.value ?? 0) > 5 * usual)
      .reduce((sum, [{ likes }]) => sum + (likes?.value ?? 0) * random.between(0.01, 0.06), 0);
    const mention = random.chance(MENTION) ? followers * random.between(0.03, 0.1) : 0;
    return Math.round(steady * logNormal(random, 0.8, 0.6) + surge + mention);
  });
  let count = followers;
  const counts = gains.toReversed().map(gain => {
    const after = count;
    count = Math.max(1, count - gain);
    return after;
  });
  return counts.reverse().map((value, place) => ({
    at: new Date(now - (DAYS - 1 - place) * DAY).toISOString(),
    followers: exactly(value),
    from: 'import'
  }));
}
