import type { Dossier } from '@/lib/evidence/dossier';
import type { Quote } from '@/lib/evidence/marketplace';
import { merge } from '@/lib/evidence/merge';
import type { Snapshot } from '@/lib/evidence/snapshot';

/** The texts of a form as typed, by field. */
export type Texts = Record<string, string>;

/**
 * What the user wrote about one creator. Reading a page never touches it. `drafts` hold the texts of a form that could not all be
 * read, so that a popup that closes at any click loses nothing, not even a text that is not a number yet; the first version kept the
 * texts of three fields.
 */
export interface Entry {
  creatorId: string;
  tags: string[];
  note: string;
  drafts: { imagePrice?: string; videoPrice?: string; femaleShare?: string; offer?: Texts; audience?: Texts };
  quotes: Quote[];
  audience: NonNullable<Dossier['audience']>;
  answers: NonNullable<Dossier['answers']>;
  /** Follower counts from another tool's file, by its name; taken back as a whole. */
  followerFile?: { name: string; at: string; snapshots: Snapshot[] };
  updatedAt: string;
}

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
  const { quotes, audience, answers, followerFile, creatorId, updatedAt } = entry;
  const told: Dossier = {
    id: creatorId,
    firstSeenAt: evidence.firstSeenAt,
    quotes,
    audience,
    answers,
    ...(followerFile && { snapshots: followerFile.snapshots })
  };
  return { ...merge(evidence, told), lastSeenAt: evidence.lastSeenAt ?? updatedAt };
}
