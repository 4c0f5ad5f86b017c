import type { Comment } from '@/lib/evidence/comment';
import { ask } from '@/lib/measures/ask';
import type { CommentClass } from '@/lib/measures/comment-class';
import { commentSample } from '@/lib/measures/comment-sample';
import type { Subject } from '@/lib/measures/measure';

/** What a comment is: one of the mix's classes, the creator's own, or one that the mix leaves out (a giveaway's, a picture alone). */
export type SeenKind = CommentClass | 'creator' | 'left-out';

export interface SeenComment {
  comment: Comment;
  kind: SeenKind;
  /** The note that it stands under, where its title is known. */
  title?: string;
}

/** Every comment that was seen, newest first, those without a day last. */
export function seenComments(subject: Subject): SeenComment[] {
  const kinds = new Map(ask(subject, commentSample).counted.map(({ comment, kind }) => [comment.id, kind]));
  const titles = new Map(subject.dossier.posts?.map(({ id, title }) => [id, title]));
  return (subject.dossier.comments ?? [])
    .toSorted((one, other) => ((one.at?.value ?? '') < (other.at?.value ?? '') ? 1 : -1))
    .map(comment => {
      const title = titles.get(comment.postId);
      const kind = comment.byCreator === true ? 'creator' : (kinds.get(comment.id) ?? 'left-out');
      return { comment, kind, ...(title && { title }) };
    });
}
