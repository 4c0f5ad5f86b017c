import { z } from 'zod';
import { type Count, countSchema } from './count';
import { prefer } from './prefer';
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

/** Whether no number is allowed by both counts. */
export const contradict = (one: Count, other: Count): boolean =>
  (one.high ?? other.low) < other.low || (other.high ?? one.low) < one.low;

/** The latest disagreement about each figure; any order gives the same. */
export function mergeDisagreements(...lists: (Disagreement[] | undefined)[]): Disagreement[] {
  const latest = new Map<string, Disagreement>();
  for (const disagreement of lists.flatMap(list => list ?? [])) {
    const key = `${disagreement.fact} ${disagreement.postId ?? ''}`;
    const kept = prefer(latest.get(key), disagreement, ({ at }) => [at]);
    if (kept) latest.set(key, kept);
  }
  return [...latest.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, kept]) => kept);
}
