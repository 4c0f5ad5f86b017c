import { live } from './live-state';
import { ask, type CommentsAnswer, elements, wait } from './site-data';

const NETWORK = 100;

function replyOpener(container: Element, replies: Record<string, string>) {
  container.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('.show-more')) return;
    const id = target.closest('.parent-comment')?.querySelector('.comment-item')?.id.replace('comment-', '');
    target.previousElementSibling?.append(...elements(replies[id ?? ''] ?? ''));
    target.remove();
  });
}

/** Loads the comments under the note and goes on as its text is scrolled to the end. */
export async function startComments(note: HTMLElement, id: string): Promise<void> {
  const container = note.querySelector('.comments-container');
  const scroller = note.querySelector('.note-scroller');
  if (!container || !scroller) return;
  const replies: Record<string, string> = {};
  replyOpener(container, replies);
  let count = 0;
  let more = true;
  let busy = false;

  function take(answer: CommentsAnswer) {
    Object.assign(replies, answer.replies);
    const detail = live.noteDetailMap[id];
    detail?.comments.list.push(...answer.rows);
    if (detail !== undefined) Object.assign(detail.comments, { hasMore: answer.hasMore, firstRequestFinish: true });
    if (count > 0) container?.querySelector('.list-container')?.append(...elements(answer.html));
    else if (!container?.querySelector('.list-container')) container?.replaceChildren(...elements(answer.html));
    if (count > 0 && !answer.hasMore) container?.append(...elements(answer.end));
    count += answer.rows.length;
    more = answer.hasMore;
  }
  async function load() {
    if (busy || !more || !note.isConnected) return;
    busy = true;
    const [answer] = await Promise.all([ask('comments', { id, from: count }), wait(NETWORK)]);
    busy = false;
    if (answer !== undefined && note.isConnected) take(answer);
  }
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 200) void load();
  });
  await load();
}
