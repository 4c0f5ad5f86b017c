import type { SeenComment } from '@/lib/evidence/comment';
import { TEXT } from './bounds';
import { parseCount, ZERO_WORDS } from './counts';
import { known } from './known';
import { linkRoute, routeOf } from './routes';
import { cut, textOf, wordsIn } from './texts';

/** The comments that stand under an opened note, each reply with the comment that opens its thread. */
export function readComments(note: Element, postId: string, creatorId: string): SeenComment[] {
  let opening: string | undefined;
  return [...note.querySelectorAll('.comment-item')].flatMap(item => {
    const id = routeOf(item.id.replace('comment-', '/explore/')).postId;
    const content = item.querySelector('.content');
    // The site takes the insides of comments off screen out of the page.
    if (!id || !content) return [];
    const isReply = item.closest('.comment-item-sub, .reply-container');
    if (!isReply) opening = id;
    const authorId = linkRoute(item.querySelector('a.name, .avatar a')).creatorId;
    const isMarked = /^(?:作者|Author)$/i.test(textOf(item, '.author-wrapper .tag') ?? '');
    return known({
      id,
      postId,
      text: wordsOf(content) ?? '',
      dateLine: textOf(item, '.date > span:not(.location)') ?? textOf(item, '.date'),
      likes: parseCount(textOf(item, '[class^=like] .count, .info .count'), ZERO_WORDS.likes),
      ipLocation: textOf(item, '.location, .date > span + span'),
      byCreator: isMarked || (authorId ? authorId === creatorId : undefined),
      replyTo: isReply ? opening : undefined,
      authorId
    });
  });
}

/** What a comment says, without the "回复 某人 :" before the words of a reply, where the name is an element of its own. */
function wordsOf(content: Element): string | undefined {
  const text = content.querySelector('.note-text') ?? content;
  const words = wordsIn(text);
  const name = text.querySelector('.nickname')?.textContent;
  return cut(name ? words.slice(words.indexOf(name) + name.length).replace(/^\s*[:：]/, '') : words, TEXT);
}
