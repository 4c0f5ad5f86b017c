import { z } from 'zod';
import { countSchema } from './count';
import { instantSchema, sourceSchema } from './reading';

/** The counters as they stood at one time. */
export const snapshotSchema = z.strictObject({
  at: instantSchema,
  followers: countSchema,
  following: countSchema.optional(),
  likesAndCollects: countSchema.optional(),
  from: sourceSchema
});
export type Snapshot = z.infer<typeof snapshotSchema>;
