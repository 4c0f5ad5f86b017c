import { z } from 'zod';
import { idSchema, instantSchema } from '@/lib/evidence/reading';

/** A named list of creators: a campaign's candidates. */
const shortlistSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(120),
  createdAt: instantSchema
});
export type Shortlist = z.infer<typeof shortlistSchema>;

/** Where a creator stands in one list's campaign; the guide's ten steps, seen from the creator. */
export const stages = [
  'to-vet',
  'vetted',
  'contacted',
  'negotiating',
  'contracted',
  'briefed',
  'creating',
  'published',
  'amplified',
  'measured'
] as const;
export type Stage = (typeof stages)[number];

/** A creator's place in one list. */
const membershipSchema = z.strictObject({
  listId: z.uuid(),
  creatorId: idSchema,
  addedAt: instantSchema,
  stage: z.enum(stages)
});
export type Membership = z.infer<typeof membershipSchema>;
