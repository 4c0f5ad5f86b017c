import type { Comment } from '@/lib/evidence/comment';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
import { type Random, seededRandom } from '../../site/seeded-random';
import { timedId } from '../../site/timed-id';
import { type Character, ordinary } from './character';
import { ordinaryComments } from './comments';
import { logNormal } from './draw';
import { dailyCounts } from './followers';
import { asCard, DAY, exactly, openedPost, postTimes } from './posts';

export const NOW = Date.parse('2026-11-20T08:00:00.000Z');

/** A synthetic creator: what they are like, their notes with their times (newest first), and what else was read. */
export interface SyntheticCreator {
  character: Character;
  posts: (readonly [Post, number])[];
  comments: Comment[];
  dossier: Dossier;
  random: Random;
}

/** Notes that a diligent user opens: the last ones of a small account, more where the absence of paid work is to be told. */
const toOpen = (followers: number): number => (followers >= 500_000 ? 100 : followers >= 100_000 ? 60 : 20);

const at = new Date(NOW).toISOString();
const read = <Value>(value: Value) => ({ value, at, from: 'page' as const });
const told = <Value>(value: Value) => ({ value, at, from: 'user' as const });

/** An ordinary creator whose page was read well: the whole year, notes opened, comments, daily followers, and what the user was told. */
export function syntheticCreator(seed: string, atLeast = 0): SyntheticCreator {
  const random = seededRandom(seed);
  const years = random.between(0.6, 6);
  const id = timedId(NOW - years * 365 * DAY, random);
  const character = { ...ordinary(random, id, atLeast), accountYears: years };
  const posts = postTimes(character, random, NOW)
    .filter(time => time > NOW - years * 365 * DAY)
    .map(time => [openedPost(character, random, time), time] as const);
  const comments = ordinaryComments(character, posts, random, NOW);
  return { character, posts, comments, random, dossier: written({ character, posts, comments, random }) };
}

/** The dossier that a reader of this creator's pages would hold. */
export function written({ character, posts, comments, random }: Omit<SyntheticCreator, 'dossier'>): Dossier {
  const { id, followers, femaleShare } = character;
  const likesAndCollects = posts.reduce(
    (sum, [{ likes, collects }]) => sum + (likes?.value ?? 0) + (collects?.value ?? 0),
    0
  );
  // The year's notes gathered some of an older account's likes only.
  const lifetime = Math.round(likesAndCollects * Math.max(1, character.accountYears) * random.between(0.8, 1.2));
  const opened = toOpen(followers);
  const price = Math.max(50, 0.08 * Math.min(followers, 500_000) * Math.max(1, followers / 500_000) ** 0.8);
  return {
    id,
    firstSeenAt: at,
    lastSeenAt: at,
    viewer: 'signed-in',
    profile: {
      followers: read(exactly(followers)),
      following: read(exactly(Math.round(Math.min(2_000, logNormal(random, 180, 1))))),
      likesAndCollects: read(exactly(lifetime)),
      verification: read('none' as const)
    },
    listing: { complete: character.accountYears < 1.05, at },
    posts: posts.map(([post], place) => (place < opened ? post : asCard(post))),
    comments,
    snapshots: dailyCounts(character, posts, random, NOW),
    audience: { femaleShare: told(femaleShare) },
    quotes: [{ kind: 'image', priceYuan: Math.round(price * logNormal(random, 1, Math.log(2.8))), at, from: 'user' }],
    answers: { controversy: { value: 'none', at } }
  };
}
