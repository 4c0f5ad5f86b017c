import { z } from 'zod';
import { answersSchema, audienceSchema, type Dossier, quoteSchema } from '@/lib/evidence/dossier';
import { merge } from '@/lib/evidence/merge';
import { idSchema, instantSchema } from '@/lib/evidence/reading';

/**
 * What the user wrote about one creator. Reading a page never touches it. `drafts` hold a field's text as typed, so that a
 * popup that closes at any click loses nothing, not even a text that is not a number yet.
 */
const entrySchema = z.strictObject({
  creatorId: idSchema,
  tags: z.array(z.string().max(60)).max(50),
  note: z.string().max(20_000),
  drafts: z.strictObject({ imagePrice: z.string(), videoPrice: z.string(), femaleShare: z.string() }).partial(),
  quotes: z.array(quoteSchema),
  audience: audienceSchema,
  answers: answersSchema,
  updatedAt: instantSchema
});
export type Entry = z.infer<typeof entrySchema>;

/** An entry before the user wrote anything. */
export const blankEntry = (creatorId: string, at: string): Entry => ({
  creatorId,
  tags: [],
  note: '',
  drafts: {},
  quotes: [],
  audience: {},
  answers: {},
  updatedAt: at
});

/** Evidence and what the user wrote as one dossier, ready to be judged. */
export function withEntry(evidence: Dossier, entry: Entry | undefined): Dossier {
  if (!entry) return evidence;
  const { quotes, audience, answers, creatorId, updatedAt } = entry;
  const told: Dossier = { id: creatorId, firstSeenAt: evidence.firstSeenAt, quotes, audience, answers };
  return { ...merge(evidence, told), lastSeenAt: evidence.lastSeenAt ?? updatedAt };
}
