import { z } from 'zod';
import { instantSchema, readingOf, sourceSchema, toldBySchema } from './reading';

const share = z.number().min(0).max(1);
const shares = z.record(z.string().max(50), share);
const amount = z.number().nonnegative();
const whole = z.int().nonnegative();

/** Who watches, as shares 0…1, from the marketplace or the user. */
export const audienceSchema = z
  .strictObject({
    femaleShare: readingOf(share),
    /** By the marketplace's groups: "<18", "18-24", "25-34", "35-44", ">44". */
    ages: readingOf(shares),
    /** The most common ones; a province that is not named is not known to be zero. So it is with cities. */
    provinces: readingOf(shares),
    cities: readingOf(shares),
    activeShare: readingOf(share).extend({ meter: z.enum(['pugongying', 'huitun', 'xinhong']).optional() }),
    /** Shares of the followers who read, engaged with, or bought something over the marketplace's window. */
    readingShare: readingOf(share),
    engagedShare: readingOf(share),
    buyingShare: readingOf(share),
    suspiciousShare: readingOf(share)
  })
  .partial();
export type Audience = z.infer<typeof audienceSchema>;

/** Which notes a figure rests on, by the toggles that were on beside it; an absent key stood on no toggle. */
const noteBasisSchema = z
  .strictObject({
    work: z.enum(['daily', 'business']),
    kind: z.enum(['image', 'video', 'all']),
    days: z.union([z.literal(30), z.literal(90)]),
    traffic: z.enum(['all', 'organic'])
  })
  .partial();
export type NoteBasis = z.infer<typeof noteBasisSchema>;

/** All that the page said of the notes on one basis. Medians are per note, costs in yuan, shares 0…1. */
const noteStatisticsSchema = z.strictObject({
  basis: noteBasisSchema,
  noteCount: readingOf(whole).optional(),
  impressionMedian: readingOf(amount).optional(),
  readMedian: readingOf(amount).optional(),
  interactionMedian: readingOf(amount).optional(),
  likeMedian: readingOf(amount).optional(),
  collectMedian: readingOf(amount).optional(),
  commentMedian: readingOf(amount).optional(),
  shareMedian: readingOf(amount).optional(),
  /** Interactions per read. */
  interactionRate: readingOf(share).optional(),
  hundredLikeShare: readingOf(share).optional(),
  thousandLikeShare: readingOf(share).optional(),
  videoFinishRate: readingOf(share).optional(),
  imageThreeSecondRate: readingOf(share).optional(),
  thousandImpressionsYuan: readingOf(amount).optional(),
  readYuan: readingOf(amount).optional(),
  interactionYuan: readingOf(amount).optional()
});
export type NoteStatistics = z.infer<typeof noteStatisticsSchema>;

/** A figure over notes, with the number of notes it rests on where the page said it: a median of one note is no median. */
const noteFigure = (value: z.ZodNumber) =>
  readingOf(value).extend({ basis: noteBasisSchema.optional(), noteCount: whole.optional() });

const orders = z.enum(['open', 'paused', 'not-allowed']);

/**
 * Figures that only the brand marketplace shows. Those over notes are of everyday notes of both kinds over 30 days with all traffic,
 * which is what the page shows first; `noteStatistics` holds them for every choice of toggles that was seen.
 */
export const marketplaceSchema = z
  .strictObject({
    businessPostCount: readingOf(whole),
    readMedian: noteFigure(amount),
    impressionMedian: noteFigure(amount),
    interactionMedian: noteFigure(amount),
    interactionRate: noteFigure(share),
    hundredLikeShare: noteFigure(share),
    thousandLikeShare: noteFigure(share),
    videoFinishRate: noteFigure(share),
    noteCount: readingOf(whole),
    noteStatistics: z.array(noteStatisticsSchema).max(100),
    replyRate48h: readingOf(share),
    /** Followers won (or lost) over 30 days ÷ followers before; −0.003 is a loss of 0.3 %. */
    followerGrowth30d: readingOf(z.number().min(-1).max(1_000)),
    followerGain30d: readingOf(z.int()),
    /** Whether brands can order; without an order permission there is no quote, which is not a price of zero. */
    imageOrders: readingOf(orders),
    videoOrders: readingOf(orders),
    healthLevel: readingOf(z.enum(['excellent', 'normal', 'abnormal'])),
    /** The day up to which the marketplace had counted. */
    countedUntil: readingOf(z.iso.date())
  })
  .partial();
export type Marketplace = z.infer<typeof marketplaceSchema>;

/** What one post costs the brand, in yuan. A price without a deal is for a paid post; the others say nothing about what a post costs. */
export const quoteSchema = z.strictObject({
  kind: z.enum(['image', 'video']),
  priceYuan: z.number().positive(),
  deal: z.enum(['paid-post', 'gift', 'commission', 'bundle']).optional(),
  at: instantSchema,
  from: sourceSchema,
  toldBy: toldBySchema
});
export type Quote = z.infer<typeof quoteSchema>;
