import { z } from 'zod';
import { seenCommentSchema } from './comment';
import { disagreementSchema } from './disagreement';
import { listingSchema } from './listing';
import { audienceSchema, marketplaceSchema, quoteSchema } from './marketplace';
import { seenPostSchema, unlinkedPostSchema } from './post';
import { profileSchema } from './profile';
import { idSchema, instantSchema, readingOf } from './reading';
import { snapshotSchema } from './snapshot';

/** One read of one page: what it showed of one creator, and which facts its layout expected in vain (`drift`). */
export const observationSchema = z.strictObject({
  page: z.enum(['profile', 'note', 'marketplace']),
  creatorId: idSchema,
  at: instantSchema,
  viewer: z.enum(['signed-in', 'guest', 'unknown']),
  profile: profileSchema.optional(),
  listing: listingSchema.optional(),
  posts: z.array(seenPostSchema).max(5_000).optional(),
  /** The cards without an id, all that stood on the page at one time. */
  unlinkedPosts: readingOf(z.array(unlinkedPostSchema).max(200)).optional(),
  comments: z.array(seenCommentSchema).max(5_000).optional(),
  audience: audienceSchema.optional(),
  marketplace: marketplaceSchema.optional(),
  quotes: z.array(quoteSchema).max(20).optional(),
  snapshots: z.array(snapshotSchema).max(1_000).optional(),
  disagreements: z.array(disagreementSchema).max(500).optional(),
  drift: z.array(z.string().max(100)).max(50)
});
export type Observation = z.infer<typeof observationSchema>;
