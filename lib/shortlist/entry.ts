import type { Dossier } from '@/lib/evidence/dossier';
import type { Quote } from '@/lib/evidence/marketplace';
import { merge } from '@/lib/evidence/merge';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { Changed } from './shortlist';

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
  /** How to reach them, as the user writes it down. */
  contact?: string;
  /** Since when the user does not want to see them in feeds. */
  hiddenAt?: string;
  /** The name on the card or in the sheet that they were added from; it stands until their own page was read. */
  knownAs?: string;
  drafts: { imagePrice?: string; videoPrice?: string; femaleShare?: string; offer?: Texts; audience?: Texts };
  quotes: Quote[];
  audience: NonNullable<Dossier['audience']>;
  answers: NonNullable<Dossier['answers']>;
  /** Follower counts from another tool's file, by its name; taken back as a whole. */
  followerFile?: { name: string; at: string; snapshots: Snapshot[] };
  updatedAt: string;
  /** When that was last changed which verdicts rest on; '' is never, absent (before version 3) is `updatedAt`. */
  toldAt?: string;
  changed?: Changed<EntryField>;
}

/** What the user can change about a creator, beside drafts. */
export type EntryField = 'tags' | 'note' | 'contact' | 'hiddenAt' | 'knownAs' | ToldField;

/** The fields that verdicts rest on. */
export const toldFields = ['quotes', 'audience', 'answers', 'followerFile'] as const;
export type ToldField = (typeof toldFields)[number];

/** When that was last changed which verdicts rest on; undefined where the user told nothing. */
export const toldAt = (entry: Entry | undefined): string | undefined =>
  (entry?.toldAt ?? entry?.updatedAt) || undefined;

/** An entry before the user wrote anything. */
export const blankEntry = (creatorId: string, at: string): Entry => ({
  creatorId,
  tags: [],
  note: '',
  drafts: {},
  quotes: [],
  audience: {},
  answers: {},
  updatedAt: at,
  toldAt: ''
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
