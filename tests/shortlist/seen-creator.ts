import type { Observation } from '@/lib/evidence/observation';
import { exactly, idFrom, postAt, reading } from '@/tests/measures/evidence';

/** The id of creator `n`. */
export const creatorId = (n: number): string => idFrom(900, n);

/** A profile read at `at` with twenty notes whose likes grow with `n`, so that scores differ. */
export const profileOf = (n: number, at: string, followers = 20_000): Observation => ({
  page: 'profile',
  creatorId: creatorId(n),
  at,
  viewer: 'signed-in',
  profile: {
    nickname: reading(`creator ${n}`),
    followers: reading(exactly(followers)),
    following: reading(exactly(200)),
    likesAndCollects: reading(exactly(90_000))
  },
  posts: Array.from({ length: 20 }, (_, place) =>
    postAt(4 + place * 6, { title: `笔记 ${n} 之 ${place}`, likes: exactly(40 + 10 * n + place) })
  ),
  drift: []
});
