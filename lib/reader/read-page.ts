import { readNote } from './read-note';
import { readProfile } from './read-profile';
import { routeOf } from './routes';
import type { PageRead, Visit } from './visit';

/** Reads the creator or note that the URL names from a document; never changes the document, never throws on what stands in it. */
export function readPage(document: Document, visit: Visit): PageRead {
  const { creatorId, postId, refusal } = routeOf(visit.url);
  if (creatorId) return readProfile(document, creatorId, visit);
  if (postId) return readNote(document, postId, visit);
  return { refusal: refusal ?? 'unknown-page' };
}
