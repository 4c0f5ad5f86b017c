import { z } from 'zod';
import { quoteSchema } from '@/lib/evidence/marketplace';
import { priorities, stages } from '@/lib/shortlist/shortlist';

/** What a sheet may tell of a creator: the user's own fields, each within what the database takes. Prices are yuan for one note. */
export const toldSchema = z
  .strictObject({
    tags: z.array(z.string().max(60)).min(1).max(50),
    note: z.string().min(1).max(20_000),
    contact: z.string().min(1).max(200),
    stage: z.enum(stages),
    priority: z.enum(priorities),
    imagePrice: quoteSchema.shape.priceYuan,
    videoPrice: quoteSchema.shape.priceYuan
  })
  .partial();

/** The user's fields of one creator, as a sheet tells them or as they stand here; an absent one says nothing. */
export type Told = z.infer<typeof toldSchema>;

export const fields = ['tags', 'note', 'contact', 'stage', 'priority', 'imagePrice', 'videoPrice'] as const;
export type Field = (typeof fields)[number];

/** A name as it stands on cards; a longer text is none. */
export const nameSchema = z.string().min(1).max(60);
