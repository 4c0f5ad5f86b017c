import { z } from 'zod';

/**
 * A number as a page stated it. `low ≤ value ≤ high`; `high` is null for a floor ("1千+").
 * An unknown number is an absent key, never 0, '' or null.
 */
export const countSchema = z
  .strictObject({
    value: z.number().nonnegative(),
    low: z.number().nonnegative(),
    high: z.number().nonnegative().nullable(),
    precision: z.enum(['exact', 'rounded', 'floor', 'estimate']),
    text: z.string().max(40)
  })
  .refine(({ value, low, high }) => low <= value && (high === null || value <= high), {
    error: 'needs low ≤ value ≤ high'
  });

export type Count = z.infer<typeof countSchema>;
