import { z } from 'zod';

const share = z.number().min(0).max(1);

/** What the user is looking for; optional everywhere. */
export const briefSchema = z.strictObject({
  name: z.string().max(200),
  goal: z.enum(['awareness', 'conversion', 'balanced']).optional(),
  niche: z.string().max(100).optional(),
  keywords: z.array(z.string().max(100)).optional(),
  competitors: z.array(z.string().max(100)).optional(),
  avoidWords: z.array(z.string().max(100)).optional(),
  audience: z
    .strictObject({
      femaleShare: z.tuple([share, share]).optional(),
      ages: z.array(z.string().max(20)).optional(),
      provinces: z.array(z.string().max(50)).optional()
    })
    .optional(),
  budgetYuan: z.number().nonnegative().optional(),
  /** How many creators the budget is for. */
  creatorCount: z.int().positive().optional(),
  productPriceYuan: z.number().nonnegative().optional(),
  /** A new product, or users' own notes are wanted: what gifts are sent out for. */
  launch: z.boolean().optional(),
  tiers: z.array(z.enum(['nano', 'micro', 'mid', 'mega'])).optional()
});
export type Brief = z.infer<typeof briefSchema>;
