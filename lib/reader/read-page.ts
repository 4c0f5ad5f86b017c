import { readNote } from './read-note';
import { readProfile } from './read-profile';
import { routeOf } from './routes';
import type { PageRead, Visit } from './visit';

/** Reads the creator or note that the URL names from a document; never changes the document, never throws on what stands in it. */
export function readPage(document: Document, visit: Visit): PageRead {
  const { page, creatorId, postId, refusal } = routeOf(visit.url);
  if (page === 'profile' && creatorId !== undefined) return readProfile(document, creatorId, visit);
  if (page === 'note' && postId !== undefined) return readNote(document, postId, visit);
  return { refusal: refusal ?? 'unknown-page' };
}
