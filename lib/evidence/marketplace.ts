import { z } from 'zod';
import { instantSchema, readingOf, sourceSchema } from './reading';

const share = z.number().min(0).max(1);
const shares = z.record(z.string().max(50), share);

/** Who watches, as shares 0…1, from the marketplace or the user. */
export const audienceSchema = z
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
export const marketplaceSchema = z
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
export const quoteSchema = z.strictObject({
  kind: z.enum(['image', 'video']),
  priceYuan: z.number().positive(),
  at: instantSchema,
  from: sourceSchema
});
export type Quote = z.infer<typeof quoteSchema>;
