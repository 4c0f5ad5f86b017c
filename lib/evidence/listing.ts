import { z } from 'zod';
import { instantSchema } from './reading';

/** A stretch of publication time in which every post was seen; `since` is "start" when the page said that nothing older exists. */
const spanSchema = z.strictObject({
  since: z.union([instantSchema, z.literal('start')]),
  until: instantSchema
});
export type Span = z.infer<typeof spanSchema>;

/** How much of a creator's list was seen; `complete` once the page said that no older post exists. */
export const listingSchema = z.strictObject({
  complete: z.boolean(),
  at: instantSchema,
  spans: z.array(spanSchema).max(1_000).optional()
});
export type Listing = z.infer<typeof listingSchema>;
