import type { Count } from '@/lib/evidence/count';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
import type { Source } from '@/lib/evidence/reading';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { Subject } from '@/lib/measures/measure';

export const DAY = 86_400_000;
export const NOW = Date.parse('2026-11-20T08:00:00.000Z');

/** An ISO instant so many days before NOW. */
export const ago = (days: number): string => new Date(NOW - days * DAY).toISOString();

/** 24 hex digits whose first eight tell the time so many days before NOW. */
export const idFrom = (days: number, serial = 0): string =>
  Math.floor((NOW - days * DAY) / 1000)
    .toString(16)
    .padStart(8, '0') + serial.toString(16).padStart(16, '0');

export const exactly = (value: number): Count => ({
  value,
  low: value,
  high: value,
  precision: 'exact',
  text: String(value)
});

export const atLeast = (value: number): Count => ({
  value,
  low: value,
  high: null,
  precision: 'floor',
  text: `${value}+`
});

/** As a page rounds or cuts it: "1.2万" is 11,500 to 12,999. */
export const rounded = (value: number, unit: number): Count => ({
  value,
  low: value - unit / 2,
  high: value + unit - 1,
  precision: 'rounded',
  text: `${value / 10_000}万`
});

export const reading = <Value>(value: Value) => ({ value, at: ago(0), from: 'page' as const });

type Header = { [Key in 'followers' | 'following' | 'likesAndCollects']?: number | Count };

/** A profile of header figures; a number stands for an exact count. */
export const header = (figures: Header): NonNullable<Dossier['profile']> =>
  Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [
      key,
      reading(typeof figure === 'number' ? exactly(figure) : figure)
    ])
  );

let serial = 0;

/** A note so many days old, by its id. */
export const postAt = (days: number, facts: Partial<Post> = {}): Post => ({ id: idFrom(days, serial++), ...facts });

/** Notes with these likes, newest first, one a day from four days ago on. */
export const liked = (likes: readonly number[], facts: Partial<Post> = {}): Post[] =>
  likes.map((value, place) => postAt(4 + place, { likes: exactly(value), ...facts }));

/** The same note opened: saves and comments as multiples of its likes. */
export const opened = (post: Post, collectsPerLike: number, commentsPerLike: number): Post => {
  const likes = post.likes?.value ?? Number.NaN;
  return {
    ...post,
    opened: true,
    collects: exactly(likes * collectsPerLike),
    comments: exactly(likes * commentsPerLike)
  };
};

/** `n` opened notes, one a day from four days ago on, of which the newest `paid` show a sign of paid work. */
export const searched = (n: number, paid = 0, facts: Partial<Post> = {}): Post[] =>
  Array.from({ length: n }, (_, place) =>
    postAt(4 + place, {
      opened: true,
      text: '随便说说',
      sponsorSigns: place < paid ? [{ kind: 'marketplace-label', quote: '与品牌合作' }] : [],
      ...facts
    })
  );

/** The follower count so many days ago; a number stands for an exact one. */
export const seen = (days: number, followers: number | Count): Snapshot => ({
  at: ago(days),
  followers: typeof followers === 'number' ? exactly(followers) : followers,
  from: 'page'
});

/** What the user, or whoever `from` names, said a day ago. */
export const told = <Value>(value: Value, from: Source = 'user') => ({ value, at: ago(1), from });

const CREATOR = idFrom(1_000);

export const dossierOf = (facts: Partial<Dossier> = {}): Dossier => ({ id: CREATOR, firstSeenAt: ago(0), ...facts });

export const subjectOf = (facts: Partial<Dossier> = {}, rest: Partial<Omit<Subject, 'dossier'>> = {}): Subject => ({
  dossier: dossierOf(facts),
  now: NOW,
  ...rest
});

export const wholeList = { complete: true, at: ago(0) };
export const openList = { complete: false, at: ago(0) };

/** `n` times `value`. */
export const times = <Value>(n: number, value: Value): Value[] => Array.from({ length: n }, () => value);
