import type { Conflict } from '@/lib/backup/join-rows';
import type { Backup } from '@/lib/backup/read-backup';
import { knownNotes } from '@/lib/shortlist/known-notes';
import { namedCreators } from '@/lib/shortlist/named-creators';

/** The names by which rows of both sides are known, by their ids; those here before those of the file. Notes by title, of `conflicts` alone. */
export async function namesOf({ rows }: Backup, conflicts: readonly Conflict[]): Promise<Map<string, string>> {
  const linked = conflicts.flatMap(notesIn);
  const [here, notes] = await Promise.all([namedCreators(), knownNotes(linked)]);
  const wanted = new Set(linked.map(({ postId }) => postId));
  return new Map([
    ...rows.entries.flatMap(({ creatorId, knownAs }) => (knownAs === undefined ? [] : [[creatorId, knownAs] as const])),
    ...rows.creators.flatMap(({ id, profile }) => (profile?.nickname ? [[id, profile.nickname.value] as const] : [])),
    ...rows.lists.map(({ id, name }) => [id, name] as const),
    ...rows.briefs.map(({ id, brief }) => [id, brief.name] as const),
    ...rows.views.map(({ id, name }) => [id, name] as const),
    ...here.flatMap(({ creatorId, name }) => (name === undefined ? [] : [[creatorId, name] as const])),
    ...titled(wanted.size === 0 ? [] : rows.posts.flatMap(({ posts }) => posts.filter(({ id }) => wanted.has(id)))),
    ...titled([...notes].map(([id, note]) => ({ id, ...note })))
  ]);
}

const titled = (notes: readonly { id: string; title?: string | undefined }[]) =>
  notes.flatMap(({ id, title }) => (title ? [[id, title] as const] : []));

/** The notes that a conflict's sides speak of. */
function notesIn({ field, key, mine, file }: Conflict): { creatorId: string; postId: string }[] {
  const ids = [mine.value, file.value].flatMap((value): unknown[] => {
    if (field === 'postId') return [value];
    return field === 'answers.paidNotes' && value ? (value as { value: string[] }).value : [];
  });
  return ids.flatMap(id => (typeof id === 'string' ? [{ creatorId: key, postId: id }] : []));
}
