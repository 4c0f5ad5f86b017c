import type { Comment } from '@/lib/evidence/comment';
import type { Post } from '@/lib/evidence/post';
import { ago, idFrom, postAt } from './evidence';

let serial = 0;

/** Two notes, ten and eleven days old. */
export const notes: [Post, Post] = [postAt(10), postAt(11)];
export const [noteA, noteB] = notes;

/** Says something, and never twice the same. */
export const remark = (): string => `第${serial++}步我换了一种做法`;

/** A comment under a note, one of its own every ten minutes from nine days before now on. */
export const under = ({ id: postId }: Post, text: string = remark(), facts: Partial<Comment> = {}): Comment => ({
  id: idFrom(9 - (serial % 1_000) / 144, serial++),
  postId,
  text,
  ...facts
});

/** `n` comments under each of two notes in turn; `text` is made anew for each. */
export const many = (n: number, text: () => string = remark, facts: (place: number) => Partial<Comment> = () => ({})) =>
  Array.from({ length: n }, (_, place) => under(place % 2 ? noteB : noteA, text(), facts(place)));

/** Praise that is never word for word the same: more and more full stops, which say nothing. */
export const praise = (): string => `好看${'。'.repeat((serial++ % 400) + 1)}`;

/** Someone whose account was made so many days before now. */
export const by = (author: number, daysAgo = 2_000 + (author % 40) * 40): Partial<Comment> => ({
  author: `k:${author}`,
  authorSince: ago(daysAgo).slice(0, 10)
});
