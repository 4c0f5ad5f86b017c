import { z } from 'zod';
import { commentSchema } from './comment';
import { countSchema } from './count';
import { postSchema } from './post';
import { profileSchema } from './profile';
import { idSchema, instantSchema, readingOf, sourceSchema } from './reading';

const share = z.number().min(0).max(1);
const shares = z.record(z.string(), share);

/** A stretch of publication time in which every post was seen; `since` is "start" when the page said that nothing older exists. */
const spanSchema = z.strictObject({
  since: z.union([instantSchema, z.literal('start')]),
  until: instantSchema
});
export type Span = z.infer<typeof spanSchema>;

export const listingSchema = z.strictObject({
  complete: z.boolean(),
  at: instantSchema,
  spans: z.array(spanSchema).max(1_000).optional()
});
export type Listing = z.infer<typeof listingSchema>;

/** The counters as they stood at one time. */
const snapshotSchema = z.strictObject({
  at: instantSchema,
  followers: countSchema,
  following: countSchema.optional(),
  likesAndCollects: countSchema.optional(),
  from: sourceSchema
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Who watches, as shares 0…1, from the marketplace or the user. */
const audienceSchema = z
  .strictObject({
    femaleShare: readingOf(share),
    ages: readingOf(shares),
    provinces: readingOf(shares),
    cities: readingOf(shares),
    activeShare: readingOf(share).extend({ meter: z.enum(['pugongying', 'huitun', 'xinhong']).optional() }),
    suspiciousShare: readingOf(share)
  })
  .partial();

/** Figures that only the brand marketplace shows. Medians carry the number of notes they rest on. */
const marketplaceSchema = z
  .strictObject({
    businessPostCount: readingOf(z.int().nonnegative()),
    readMedian: readingOf(z.number().nonnegative()),
    impressionMedian: readingOf(z.number().nonnegative()),
    interactionMedian: readingOf(z.number().nonnegative()),
    thousandLikeShare: readingOf(share),
    noteCount: readingOf(z.int().nonnegative()),
    replyRate48h: readingOf(share)
  })
  .partial();

/** What one post costs the brand, in yuan. */
const quoteSchema = z.strictObject({
  kind: z.enum(['image', 'video']),
  priceYuan: z.number().positive(),
  at: instantSchema,
  from: sourceSchema
});
export type Quote = z.infer<typeof quoteSchema>;

const answerOf = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, at: instantSchema });

/** What only the user can know. */
const answersSchema = z
  .strictObject({
    controversy: answerOf(z.enum(['none', 'minor', 'major'])).extend({ happenedOn: z.iso.date().optional() }),
    craft: answerOf(z.int().min(1).max(5)),
    pastCampaign: answerOf(z.enum(['good', 'mixed', 'poor']))
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
  comments: z.array(commentSchema).optional(),
  snapshots: z.array(snapshotSchema).optional(),
  audience: audienceSchema.optional(),
  marketplace: marketplaceSchema.optional(),
  quotes: z.array(quoteSchema).optional(),
  answers: answersSchema.optional()
});
export type Dossier = z.infer<typeof dossierSchema>;
