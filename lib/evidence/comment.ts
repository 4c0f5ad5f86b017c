import { z } from 'zod';
import { countSchema } from './count';
import { momentSchema } from './post';
import { idSchema } from './reading';

/** A comment seen under a post. Its author is a hash keyed per install, never the account id. */
export const commentSchema = z.strictObject({
  id: idSchema,
  postId: idSchema,
  text: z.string().max(10_000),
  at: momentSchema.optional(),
  likes: countSchema.optional(),
  ipLocation: z.string().max(200).optional(),
  byCreator: z.boolean().optional(),
  replyTo: idSchema.optional(),
  author: z.string().startsWith('k:').max(100).optional(),
  authorSince: z.iso.date().optional()
});
export type Comment = z.infer<typeof commentSchema>;

/**
 * A comment as the page shows it, with the account id that the worker turns into a keyed hash, and the line of its date, which is read,
 * before anything is kept.
 */
export const seenCommentSchema = commentSchema
  .omit({ author: true, authorSince: true })
  .extend({ authorId: idSchema.optional(), dateLine: z.string().max(200).optional() });
export type SeenComment = z.infer<typeof seenCommentSchema>;
