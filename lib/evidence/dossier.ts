import { z } from 'zod';
import { commentSchema } from './comment';
import { disagreementSchema } from './disagreement';
import { listingSchema } from './listing';
import { audienceSchema, marketplaceSchema, quoteSchema } from './marketplace';
import { postSchema, unlinkedPostSchema } from './post';
import { profileSchema } from './profile';
import { idSchema, instantSchema, readingOf, toldBySchema } from './reading';
import { snapshotSchema } from './snapshot';

const answerOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, at: instantSchema, toldBy: toldBySchema });

/** What only the user can know. */
export const answersSchema = z
  .strictObject({
    controversy: answerOf(z.enum(['none', 'minor', 'major'])).extend({ happenedOn: z.iso.date().optional() }),
    craft: answerOf(z.int().min(1).max(5)),
    pastCampaign: answerOf(z.enum(['good', 'mixed', 'poor'])),
    /** Notes that the user paid for or knows to be paid for, whatever the page says. */
    paidNotes: answerOf(z.array(idSchema).max(500))
  })
  .partial();

/** All that is known about one creator. Unknown keys are refused with their path; an absent key was never read. */
export const dossierSchema = z.strictObject({
  id: idSchema,
  firstSeenAt: instantSchema,
  lastSeenAt: instantSchema.optional(),
  profile: profileSchema.optional(),
  viewer: z.enum(['signed-in', 'guest', 'unknown']).optional(),
  listing: listingSchema.optional(),
  posts: z.array(postSchema).optional(),
  unlinkedPosts: readingOf(z.array(unlinkedPostSchema)).optional(),
  comments: z.array(commentSchema).optional(),
  snapshots: z.array(snapshotSchema).optional(),
  audience: audienceSchema.optional(),
  marketplace: marketplaceSchema.optional(),
  quotes: z.array(quoteSchema).optional(),
  answers: answersSchema.optional(),
  disagreements: z.array(disagreementSchema).optional()
});
export type Dossier = z.infer<typeof dossierSchema>;
