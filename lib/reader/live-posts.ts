import type { SeenComment } from '@/lib/evidence/comment';
import { idTime } from '@/lib/evidence/id-time';
import type { Observation } from '@/lib/evidence/observation';
import type { SeenPost } from '@/lib/evidence/post';
import { MOST_POSTS } from './bounds';
import { instant } from './instant';
import { known } from './known';
import { createPostList } from './post-list';
import { publishedAt } from './published-at';
import { stateComments } from './state-comments';
import { at, idAt, listAt, secondsAt, timeAt } from './state-fields';
import { noteStates } from './state-note';
import { cardAt, type ProfileState } from './state-profile';
import { tagged } from './tags';

/**
 * The creator's list as the page holds it in `rows`, read `now` and fetched no earlier than `loadedAt`, both in ms. {} for an empty one,
 * as a list is before it comes.
 */
export function listedPosts(
  { cards, isWhole }: ProfileState,
  rows: readonly unknown[],
  loadedAt: number,
  now: number
): Pick<Observation, 'posts' | 'listing'> {
  const newest = Math.max(loadedAt, ...cards.map(({ postId }) => (postId && idTime(postId, now)) || 0));
  const list = createPostList(Math.min(now, newest));
  list.addFromState(cards, now, false);
  const isOwn = cards.length === rows.length && cards.every(({ postId }) => postId);
  if (isWhole && isOwn && rows.length < MOST_POSTS) list.end();
  const times = new Map(rows.map(row => [idAt(cardAt(row), 'noteId') ?? idAt(row, 'id'), timeAt(cardAt(row), 'time')]));
  const posts = list
    .all()
    .map(post => known({ ...post, publishedAt: publishedAt(post.id, now, undefined, times.get(post.id)) }));
  return posts.length > 0 ? { posts, listing: list.listing(now) } : {};
}

/**
 * The creator's notes that were opened, with the comments under them. The one that lies open, `postId`, is read as of `now` in ms; the
 * others as of when the site wrote them down, where it says so.
 */
export function openedPosts(
  state: unknown,
  creatorId: string,
  postId: string | undefined,
  now: number
): { posts: SeenPost[]; comments: SeenComment[] } {
  const states = noteStates(state);
  const posts: SeenPost[] = [];
  const comments: SeenComment[] = [];
  for (const detail of listAt(state, 'note', 'noteDetailMap')) {
    const note = at(detail, 'note');
    const id = idAt(note, 'noteId');
    const told = id && states.get(id);
    if (!told || told.authorId !== creatorId) continue;
    const readAt = id === postId ? now : told.writtenAt;
    posts.push(
      tagged(
        known({
          id,
          videoSeconds: secondsAt(at(note, 'video', 'mediaV2', 'video'), 'duration'),
          ...told.facts,
          publishedAt: publishedAt(id, now, undefined, told.time),
          opened: true,
          countsAt: readAt && readAt <= now ? instant(readAt) : undefined
        })
      )
    );
    comments.push(...stateComments(detail, id, creatorId, now));
  }
  return { posts, comments };
}
