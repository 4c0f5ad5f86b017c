import type { SeenComment } from '@/lib/evidence/comment';
import { MOST_COMMENTS, TEXT } from './bounds';
import { known } from './known';
import { publishedAt } from './published-at';
import { at, countAt, idAt, listAt, textAt, timeAt } from './state-fields';

/**
 * The comments that a note's entry in the page state holds, each reply with the comment that opens its thread, each once. `now` in ms
 * since 1970. A field that the state leaves out stays out.
 */
export function stateComments(detail: unknown, postId: string, creatorId: string, now: number): SeenComment[] {
  const seen = new Map<string, SeenComment>();
  const keep = (row: unknown, replyTo?: string) => {
    const id = idAt(row, 'id');
    if (!id || seen.has(id)) return id;
    const authorId = idAt(at(row, 'userInfo'), 'userId');
    const isMarked = listAt(row, 'showTags').includes('is_author');
    seen.set(
      id,
      known({
        id,
        postId,
        text: textAt(row, 'content', TEXT) ?? '',
        at: publishedAt(id, now, undefined, timeAt(row, 'createTime')),
        likes: countAt(row, 'likeCount'),
        ipLocation: textAt(row, 'ipLocation'),
        byCreator: isMarked || (authorId ? authorId === creatorId : undefined),
        replyTo,
        authorId
      })
    );
    return id;
  };
  for (const row of listAt(detail, 'comments', 'list')) {
    const opening = keep(row);
    for (const reply of listAt(row, 'subComments')) keep(reply, opening);
  }
  return [...seen.values()].slice(0, MOST_COMMENTS);
}
