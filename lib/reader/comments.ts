import type { SeenComment } from '@/lib/evidence/comment';
import { parseCount, ZERO_WORDS } from './counts';
import { parseDate } from './dates';
import { publishedAt } from './published-at';
import { linkRoute } from './routes';
import { cut, LONGEST, textOf } from './texts';

/** What one observation may hold. */
const MOST_COMMENTS = 5_000;
const AUTHOR_BADGE = /^(?:作者|Author)$/;
/** "回复 某人 : " before the words of a reply; the name stands in an element of its own. */
const REPLY_WORDS = /^(?:回复|回覆|Reply)\s*$/;

/** The comments that stand under an opened note, each with its replies; `now` in ms. */
export function readComments(note: Element, postId: string, creatorId: string, now: number): SeenComment[] {
  const comments: SeenComment[] = [];
  let opening: string | undefined;
  for (const item of note.querySelectorAll('.comment-item[id^="comment-"]')) {
    const id = linkRoute(`/explore/${item.id.slice('comment-'.length)}`).postId;
    if (id === undefined) continue;
    const isReply = item.classList.contains('comment-item-sub') || item.closest('.reply-container') !== null;
    if (!isReply) opening = id;
    comments.push({
      id,
      postId,
      ...readComment(item, id, creatorId, now),
      ...(isReply && opening && { replyTo: opening })
    });
    if (comments.length === MOST_COMMENTS) break;
  }
  return comments;
}

function readComment(item: Element, id: string, creatorId: string, now: number): Omit<SeenComment, 'id' | 'postId'> {
  const authorId = linkRoute(item.querySelector('a.name')?.getAttribute('href') ?? null).creatorId;
  const shown = parseDate(item.querySelector('.date > span:not(.location)')?.textContent ?? '', now);
  const at = publishedAt(id, now, shown);
  const place = textOf(item.querySelector('.location'), LONGEST.place) ?? shown?.place;
  const likes = parseCount(item.querySelector('.like-wrapper .count')?.textContent ?? '', ZERO_WORDS.likes);
  const isMarked = [...item.querySelectorAll('.tag')].some(tag => AUTHOR_BADGE.test(tag.textContent?.trim() ?? ''));
  return {
    text: wordsOf(item),
    ...(at && { at }),
    ...(likes && { likes }),
    ...(place !== undefined && { ipLocation: place }),
    ...((isMarked || authorId !== undefined) && { byCreator: isMarked || authorId === creatorId }),
    ...(authorId !== undefined && { authorId })
  };
}

/** The words of a comment without the name that they answer; a picture alone has none. */
function wordsOf(item: Element): string {
  const words = item.querySelector('.content .note-text') ?? item.querySelector('.content');
  const text = words?.textContent ?? '';
  const answered = words?.querySelector('.nickname')?.textContent;
  const start = answered ? text.indexOf(answered) : -1;
  const isReply = start > 0 && REPLY_WORDS.test(text.slice(0, start).trim());
  const said = isReply && answered ? text.slice(start + answered.length).replace(/^\s*[:：]\s*/, '') : text;
  return cut(said, LONGEST.commentText) ?? '';
}
