import { z } from 'zod';
import { countSchema } from './count';
import { idSchema, instantSchema } from './reading';

/** A time as a page or an id gives it; `value` is an instant, or only a date where precision is "day". */
export const momentSchema = z.strictObject({
  value: z.union([instantSchema, z.iso.date()]),
  precision: z.enum(['second', 'minute', 'day']),
  from: z.enum(['id', 'page', 'state']).optional()
});
export type Moment = z.infer<typeof momentSchema>;

/** Something on a post that points to a paid cooperation. A sign, never a proof. */
const sponsorSignSchema = z.strictObject({
  kind: z.enum(['disclosure-word', 'brand-mention', 'brand-topic', 'brand-tag', 'product-card', 'marketplace-label']),
  quote: z.string().max(500)
});
export type SponsorSign = z.infer<typeof sponsorSignSchema>;

/**
 * A note of the creator's own. Cards give title, likes, kind and pinned; the rest is known once the note was opened.
 * `countsAt` is when it was last read; `readAt` names the fields whose reading is older than that.
 */
export const postSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['image', 'video']).optional(),
  title: z.string().max(2_000).optional(),
  pinned: z.boolean().optional(),
  publishedAt: momentSchema.optional(),
  editedAt: momentSchema.optional(),
  likes: countSchema.optional(),
  collects: countSchema.optional(),
  comments: countSchema.optional(),
  shares: countSchema.optional(),
  text: z.string().max(20_000).optional(),
  topics: z.array(z.string().max(200)).max(100).optional(),
  mentions: z.array(z.string().max(200)).max(100).optional(),
  imageCount: z.int().nonnegative().max(200).optional(),
  videoSeconds: z.number().nonnegative().optional(),
  ipLocation: z.string().max(200).optional(),
  sponsorSigns: z.array(sponsorSignSchema).max(100).optional(),
  opened: z.boolean().optional(),
  countsAt: instantSchema.optional(),
  readAt: z.record(z.string(), instantSchema).optional()
});
export type Post = z.infer<typeof postSchema>;

/** A note's card that carries no id, as guests are shown it: nobody can tell which note it is, or when it came. */
export const unlinkedPostSchema = postSchema.pick({ title: true, kind: true, likes: true, pinned: true });

/**
 * A post as a page shows it. `dateLine` is what it says of the date and the place ("编辑于 昨天 19:05 福建"), written between two instants;
 * `tags` are those of its page state, of the kinds that the site gives them. Both are read before anything is kept.
 */
export const seenPostSchema = postSchema.extend({
  dateLine: z.strictObject({ text: z.string().max(200), since: instantSchema, until: instantSchema }).optional(),
  tags: z
    .array(z.strictObject({ type: z.string().max(200).optional(), name: z.string().max(200).optional() }))
    .max(100)
    .optional()
});
export type SeenPost = z.infer<typeof seenPostSchema>;
