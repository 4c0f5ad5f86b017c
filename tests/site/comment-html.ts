import { dateText } from './date-text';
import { html, type Markup } from './html';
import { imageUrl } from './image-urls';
import type { SampleComment, Thread } from './threads';
import { countOrWord, language, type View, wording } from './view';

/** Threads that load at a time. */
export const THREADS_A_PAGE = 10;

const mentionsAs = (text: string) =>
  text.split(/(@\S+)/).map(part => (part.startsWith('@') ? html`<a class="note-content-user">${part}</a>` : part));

function item(comment: SampleComment, replies: number, sub: boolean, view: View): Markup {
  const words = wording(view);
  const { id, author, ipLocation } = comment;
  const date = dateText(comment.at, view.now, language(view));
  const profile = `/user/profile/${author.id}?channel_type=web_note_detail_r10&parent_page_channel_type=web_profile_board&xsec_source=pc_comment`;
  return html`<div id="comment-${id}" class="${sub ? 'comment-item comment-item-sub' : 'comment-item'}"><div class="comment-inner-container">
    <div class="avatar"><a href="${profile}"><img class="avatar-item" src="${imageUrl('avatar', author.id, view.host)}"></a></div>
    <div class="right">
      <div class="author-wrapper"><div class="author"><a class="name" href="${profile}">${author.nickname}</a>${comment.byCreator && html`<span class="tag">${words.author}</span>`}</div></div>
      <div class="content"><span class="note-text">${
        comment.replyTo !== undefined &&
        html`<span>${words.reply} </span><span class="nickname">${comment.replyTo}</span><span> : </span>`
      }<span>${mentionsAs(comment.text)}</span></span></div>
      <div class="info"><div class="date"><span>${date}</span>${ipLocation !== undefined && html`<span class="location">${ipLocation}</span>`}</div>
        <div class="interactions"><div class="like"><span class="like-wrapper like-active"><svg class="reds-icon like-icon" width="16" height="16"><use xlink:href="#like"></use></svg><span class="count" selected-disabled-search>${countOrWord(comment.likes, words.like, view)}</span></span></div>
          <div class="reply icon-container"><span class="count">${countOrWord(replies, words.reply, view)}</span></div></div>
      </div>
    </div>
  </div></div>`;
}

/** The replies of a thread that are hidden until asked for. */
export const moreReplies = ({ replies }: Thread, view: View): Markup =>
  html`${replies.slice(1).map(reply => item(reply, 0, true, view))}`;

/** A comment, its first reply, and the way to the others. */
export const threadHtml = (thread: Thread, view: View): Markup =>
  html`<div class="parent-comment">${item(thread, thread.replies.length, false, view)}${
    thread.replies.length > 0 &&
    html`<div class="reply-container"><div class="list-container">${thread.replies.slice(0, 1).map(reply => item(reply, 0, true, view))}</div>${
      thread.replies.length > 1 &&
      html`<div class="show-more">${wording(view).moreReplies.replace('#', String(thread.replies.length - 1))}</div>`
    }</div>`
  }</div>`;

/** The first page of the comments under a note. */
export function commentsHtml(all: readonly Thread[], total: number, view: View): Markup {
  const words = wording(view);
  if (total === 0) return html`<div class="no-comments"><div class="no-comments-text">${words.noComments}</div></div>`;
  return html`<div class="total">${words.allComments.replace('#', String(total))}</div><div class="list-container">${all
    .slice(0, THREADS_A_PAGE)
    .map(thread => threadHtml(thread, view))}</div>${all.length <= THREADS_A_PAGE && endMark}`;
}

/** What stands below a list that has no more. */
export const endMark = html`<div class="end-container">- THE END -</div>`;
