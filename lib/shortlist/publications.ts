import { type Edits, edited, nameOf } from './campaigns';
import { database } from './database';
import { recorded } from './journal';
import { keepKnownMeasurement } from './measurements';
import { saving } from './not-saved';
import type { Publication, PublicationPlan } from './publication';

const { publications, measurements, posts } = database;

/** The posts of a list's campaign, those planned first come first; ones without a day last. */
export const publicationsOf = async (listId: string): Promise<Publication[]> =>
  (await publications.where({ listId }).toArray()).toSorted((one, other) =>
    (one.plannedOn ?? '9999') < (other.plannedOn ?? '9999') ? -1 : 1
  );

/** Plans posts, one for each creator named, as one change; resolves to their ids. Throws NotSaved. */
export const planPosts = (listId: string, creatorIds: string[], plan: PublicationPlan, at: string): Promise<string[]> =>
  planEach(
    listId,
    creatorIds.map(creatorId => ({ creatorId, ...plan })),
    at
  );

/** Plans posts, each of its own creator and day, as one change; resolves to their ids. Throws NotSaved. */
export async function planEach(
  listId: string,
  plans: readonly (PublicationPlan & { creatorId: string })[],
  at: string
): Promise<string[]> {
  const rows = plans.map(({ creatorId, ...plan }): Publication => {
    const changed = Object.fromEntries(Object.keys(plan).map(field => [field, at]));
    return { id: crypto.randomUUID(), listId, creatorId, ...plan, changed };
  });
  const ids = rows.map(({ id }) => id);
  await recorded({ what: 'publication', at, ...(await nameOf(listId)) }, { publications: ids }, () =>
    publications.bulkAdd(rows)
  );
  for (const { creatorId, postId } of rows) if (postId !== undefined) await measureKnown(creatorId, postId);
  return ids;
}

/** Changes parts of a post; a note that it is told is measured by what is known of it. Throws NotSaved. */
export async function editPost(id: string, edits: Edits<PublicationPlan>, at: string): Promise<void> {
  const before = await publications.get(id);
  if (!before) return;
  // Linking a note is a step of its own: undone, it leaves what was typed.
  const typed = !('postId' in edits);
  const noted = { what: 'publication', at, typed, ...(await nameOf(before.listId)) } as const;
  await recorded(noted, { publications: [id] }, async () => {
    const now = await publications.get(id);
    if (now) await publications.put(edited(now, edits, at));
  });
  const after = await publications.get(id);
  if (after?.postId !== undefined && after.postId !== before.postId) await measureKnown(after.creatorId, after.postId);
}

/** Takes a post out of the plan; what was measured of the note stays. Throws NotSaved. */
export async function removePost(id: string, at: string): Promise<void> {
  const post = await publications.get(id);
  if (!post) return;
  const noted = { what: 'publication-removed', at, ...(await nameOf(post.listId)) } as const;
  await recorded(noted, { publications: [id] }, () => publications.delete(id));
}

const measureKnown = (creatorId: string, postId: string): Promise<void> =>
  saving(() => database.transaction('rw', [measurements, posts], () => keepKnownMeasurement(creatorId, postId)));
