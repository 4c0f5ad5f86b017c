import type { Comment } from '@/lib/evidence/comment';
import type { Outcome, Subject } from './measure';
import { lackingOpened } from './missing';

/** Fewer comments, or those of a single note, say little about a creator: one giveaway would decide. */
const LEAST = { comments: 30, posts: 2 };

const sample = (subject: Subject, counts: (comment: Comment) => boolean): Outcome => {
  const comments = (subject.dossier.comments ?? []).filter(comment => comment.byCreator !== true && counts(comment));
  const posts = [...new Set(comments.map(({ postId }) => postId))];
  const n = comments.length;
  if (n < LEAST.comments || posts.length < LEAST.posts) return lackingOpened(subject, LEAST.comments, n, 'comments');
  return { value: n, low: n, high: n, n, full: 100, from: 'opened', posts };
};

/** How many comments by others were seen; at least 30 under two notes. */
export const commentsSeen = (subject: Subject): Outcome => sample(subject, () => true);

/** How many comments were seen whose author's account tells when it was made; at least 30 under two notes. */
export const commentersSeen = (subject: Subject): Outcome =>
  sample(subject, ({ author, authorSince }) => author !== undefined && authorSince !== undefined);
