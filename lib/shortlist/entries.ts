import type { Quote } from '@/lib/evidence/marketplace';
import { parsePrice, parseShare } from './amounts';
import { database } from './database';
import { blankEntry, type Entry } from './entry';
import { saving } from './not-saved';
import { refresh } from './refresh';

const { entries } = database;

/** Keeps a price as typed and, once it reads as one, as the user's quote in yuan; an empty text takes the quote back. */
export function typePrice(creatorId: string, kind: Quote['kind'], text: string, at: string): Promise<void> {
  return edit(creatorId, at, entry => {
    const price = parsePrice(text);
    const others = entry.quotes.filter(quote => quote.kind !== kind);
    const draft = kind === 'image' ? 'imagePrice' : 'videoPrice';
    return {
      drafts: { ...entry.drafts, [draft]: text },
      quotes: typeof price === 'number' ? [...others, { kind, priceYuan: price, at, from: 'user' }] : others
    };
  });
}

/** Keeps the share of women as typed in percent and, once it reads as one, as a share 0…1. */
export function typeFemaleShare(creatorId: string, text: string, at: string): Promise<void> {
  return edit(creatorId, at, entry => {
    const { femaleShare: _replaced, ...others } = entry.audience;
    const share = parseShare(text);
    return {
      drafts: { ...entry.drafts, femaleShare: text },
      audience: typeof share === 'number' ? { ...others, femaleShare: { value: share, at, from: 'user' } } : others
    };
  });
}

/** Keeps what the user found out about controversies; null takes the answer back. */
export function answerControversy(
  creatorId: string,
  answer: 'none' | 'minor' | 'major' | null,
  at: string
): Promise<void> {
  return edit(creatorId, at, entry => {
    const { controversy: _replaced, ...others } = entry.answers;
    return { answers: answer === null ? others : { ...others, controversy: { value: answer, at } } };
  });
}

export const writeNote = (creatorId: string, note: string, at: string): Promise<void> =>
  edit(creatorId, at, () => ({ note }));

/** Tags without blanks and doubles, in the order given. */
export const setTags = (creatorId: string, tags: string[], at: string): Promise<void> =>
  edit(creatorId, at, () => ({ tags: [...new Set(tags.map(tag => tag.trim()).filter(tag => tag !== ''))] }));

/**
 * One change of one entry in a transaction that touches nothing else: it is done within a keystroke, before a popup can close.
 * The summary follows by itself. Throws NotSaved.
 */
async function edit(creatorId: string, at: string, change: (entry: Entry) => Partial<Entry>): Promise<void> {
  await saving(async () => {
    await database.transaction('rw', entries, async () => {
      const entry = (await entries.get(creatorId)) ?? blankEntry(creatorId, at);
      await entries.put({ ...entry, ...change(entry), updatedAt: at });
    });
    await refresh(creatorId);
  });
}
