import type { SeenComment } from '@/lib/evidence/comment';
import { TEXT } from './bounds';
import { parseCount, ZERO_WORDS } from './counts';
import { parseDate } from './dates';
import { known } from './known';
import { publishedAt } from './published-at';
import { linkRoute, routeOf } from './routes';
import { cut, textOf } from './texts';

/** "回复 某人 : " before the words of a reply, where the name is an element of its own. */
const REPLY_TO = /^\s*(?:回复|回覆|Reply)\s[^:：]*[:：]/;

/** The comments that stand under an opened note, each reply with the comment that opens its thread; `now` in ms. */
export function readComments(note: Element, postId: string, creatorId: string, now: number): SeenComment[] {
  let opening: string | undefined;
  return [...note.querySelectorAll('.comment-item')].flatMap(item => {
    const id = routeOf(item.id.replace('comment-', '/explore/')).postId;
    if (!id) return [];
    const isReply = item.closest('.comment-item-sub, .reply-container');
    if (!isReply) opening = id;
    const authorId = linkRoute(item.querySelector('a.name')).creatorId;
    const date = parseDate(textOf(item, '.date > span:not(.location)'), now);
    const isMarked = /作者|Author/.test(textOf(item, '.tag') ?? '');
    const content = item.querySelector('.content');
    const words = content && textOf(content, '.note-text', TEXT);
    return known({
      id,
      postId,
      text: (content?.querySelector('.nickname') ? cut(words?.replace(REPLY_TO, ''), TEXT) : words) ?? '',
      at: publishedAt(id, now, date),
      likes: parseCount(item.querySelector('.like-wrapper .count')?.textContent, ZERO_WORDS.likes),
      ipLocation: textOf(item, '.location') ?? date?.place,
      byCreator: isMarked || (authorId ? authorId === creatorId : undefined),
      replyTo: isReply ? opening : undefined,
      authorId
    });
  });
}
