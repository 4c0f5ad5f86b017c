import { z } from 'zod';
import { countSchema } from './count';
import { idSchema, instantSchema, sourceSchema } from './reading';

const statementSchema = z.strictObject({ count: countSchema, from: sourceSchema });

/** Two sources that stated one figure at one time, each outside what the other allows; `kept` is the one that stands. */
export const disagreementSchema = z.strictObject({
  fact: z.enum(['followers', 'following', 'likesAndCollects', 'likes', 'collects', 'comments', 'shares']),
  /** The post whose figure it is; absent for the creator's own counters. */
  postId: idSchema.optional(),
  at: instantSchema,
  kept: statementSchema,
  other: statementSchema
});
export type Disagreement = z.infer<typeof disagreementSchema>;
