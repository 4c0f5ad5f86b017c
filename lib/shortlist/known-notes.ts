import type { Moment, Post } from '@/lib/evidence/post';
import { database } from './database';
import type { Publication } from './publication';

/** Creators whose notes are looked through at once. */
const CHUNK = 500;

const { posts, measurements, publications } = database;

/** What is known of a linked note beside its measurements. */
export interface KnownNote {
  title?: string;
  publishedAt?: Moment;
}

/** The linked notes of these posts that were read among their creator's notes, by the note's id. */
export async function knownNotes(linked: readonly Pick<Publication, 'creatorId' | 'postId'>[]) {
  const wanted = new Set(linked.flatMap(({ postId }) => postId ?? []));
  const ids = [...new Set(linked.flatMap(({ creatorId, postId }) => (postId === undefined ? [] : creatorId)))];
  const known = new Map<string, KnownNote>();
  for (const row of await posts.bulkGet(ids)) {
    for (const { id, title, publishedAt } of row?.posts ?? []) {
      if (wanted.has(id)) known.set(id, { ...(title && { title }), ...(publishedAt && { publishedAt }) });
    }
  }
  return known;
}

/** A creator's notes as they were read. */
export const notesOf = async (creatorId: string): Promise<Post[]> => (await posts.get(creatorId))?.posts ?? [];

/** Whose note it is: as it was measured, else among whose notes it was read; undefined where nobody's page showed it. */
export async function authorOf(postId: string): Promise<string | undefined> {
  const [measured] = await measurements
    .where('[postId+at]')
    .between([postId, ''], [postId, '\uffff'])
    .limit(1)
    .toArray();
  if (measured) return measured.creatorId;
  const ids = await posts.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await posts.bulkGet(ids.slice(from, from + CHUNK));
    const found = rows.find(row => row?.posts.some(({ id }) => id === postId));
    if (found) return found.id;
  }
  return undefined;
}

/** The posts of any campaign that a note is linked to. */
export const linkedTo = (postId: string): Promise<Publication[]> => publications.where({ postId }).toArray();
