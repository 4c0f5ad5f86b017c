import type { Count } from '@/lib/evidence/count';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Post } from '@/lib/evidence/post';
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
