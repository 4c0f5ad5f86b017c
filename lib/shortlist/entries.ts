import type { Dossier } from '@/lib/evidence/dossier';
import type { Audience, Quote } from '@/lib/evidence/marketplace';
import type { Snapshot } from '@/lib/evidence/snapshot';
import type { ChangeKind } from './change';
import { database } from './database';
import { blankEntry, type Entry, type EntryField, type Texts } from './entry';
import { recorded } from './journal';
import { refresh } from './refresh';
import { isTold, stampedEntry } from './row-changes';

const { entries } = database;

type Answers = NonNullable<Dossier['answers']>;

/** Keeps prices given together in place of those given at the instants `replaces`; `draft` where not all that was typed could be read. */
export function keepOffer(
  creatorId: string,
  { replaces, quotes, draft }: { replaces: string[]; quotes: Quote[]; draft?: Texts | undefined },
  at: string
): Promise<number | undefined> {
  return edit(creatorId, at, { what: 'prices', field: 'quotes' }, entry => {
    const { offer: _replaced, imagePrice: _first, videoPrice: _version, ...others } = entry.drafts;
    const gone = new Set([...replaces, ...quotes.map(quote => quote.at)]);
    return {
      ...entry,
      drafts: { ...others, ...(draft && { offer: draft }) },
      quotes: [...entry.quotes.filter(quote => !gone.has(quote.at)), ...quotes]
    };
  });
}

/** Keeps figures of the audience, each for itself; null takes one back. */
export function keepAudience(
  creatorId: string,
  figures: { [Figure in keyof Audience]?: Audience[Figure] | null },
  draft: Texts | undefined,
  at: string
): Promise<number | undefined> {
  return edit(creatorId, at, { what: 'audience', field: 'audience' }, entry => {
    const { audience: _replaced, femaleShare: _first, ...others } = entry.drafts;
    return {
      ...entry,
      drafts: { ...others, ...(draft && { audience: draft }) },
      audience: standing<Audience>({ ...entry.audience, ...figures })
    };
  });
}

/** Keeps what the user found out or thinks; null takes an answer back. */
export const keepAnswers = (
  creatorId: string,
  given: { [Question in keyof Answers]?: Answers[Question] | null },
  at: string
): Promise<number | undefined> =>
  edit(creatorId, at, { what: 'answer', field: 'answers' }, entry => ({
    ...entry,
    answers: standing<Answers>({ ...entry.answers, ...given })
  }));

/** Keeps follower counts of another tool's file in place of those of the last one; null takes them back. */
export const keepFollowerFile = (
  creatorId: string,
  file: { name: string; snapshots: Snapshot[] } | null,
  at: string
): Promise<number | undefined> =>
  edit(creatorId, at, { what: 'follower-file', field: 'followerFile' }, ({ followerFile: _replaced, ...others }) => ({
    ...others,
    ...(file && { followerFile: { ...file, at } })
  }));

/** What is null was taken back. */
const standing = <Part extends object>(part: { [Key in keyof Part]: Part[Key] | null }): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null)) as Part;

export const writeNote = (creatorId: string, note: string, at: string): Promise<number | undefined> =>
  edit(creatorId, at, { what: 'note', field: 'note', typed: true }, entry => ({ ...entry, note }));

/** How to reach the creator; a blank text takes it away. */
export const writeContact = (creatorId: string, contact: string, at: string): Promise<number | undefined> =>
  edit(creatorId, at, { what: 'contact', field: 'contact', typed: true }, ({ contact: _before, ...entry }) => ({
    ...entry,
    ...(contact !== '' && { contact })
  }));

/** Hides a creator in feeds, or shows them again. */
export const setHidden = (creatorId: string, hidden: boolean, at: string): Promise<number | undefined> =>
  edit(creatorId, at, { what: hidden ? 'hidden' : 'shown', field: 'hiddenAt' }, ({ hiddenAt: before, ...entry }) => ({
    ...entry,
    ...(hidden && { hiddenAt: before ?? at })
  }));

/** Tags without blanks and doubles, in the order given. */
export const setTags = (creatorId: string, tags: string[], at: string): Promise<number | undefined> =>
  edit(creatorId, at, { what: 'tags', field: 'tags', typed: true }, entry => ({
    ...entry,
    tags: [...new Set(tags.map(tag => tag.trim()).filter(tag => tag !== ''))]
  }));

/**
 * One change of one entry, which can be undone, in a transaction that touches nothing else of it: it is done within a keystroke, before a
 * popup can close. The summary follows where verdicts rest on it. Resolves to the change's number. Throws NotSaved.
 */
async function edit(
  creatorId: string,
  at: string,
  { what, field, typed = false }: { what: ChangeKind; field: EntryField; typed?: boolean },
  change: (entry: Entry) => Entry
): Promise<number | undefined> {
  const id = await recorded({ what, at, typed }, { entries: [creatorId] }, async () => {
    const entry = (await entries.get(creatorId)) ?? blankEntry(creatorId, at);
    const changed = { ...change(entry), changed: { ...entry.changed, [field]: at } };
    await entries.put(stampedEntry(changed, [field], at));
  });
  if (isTold(field)) await refresh(creatorId);
  return id;
}
