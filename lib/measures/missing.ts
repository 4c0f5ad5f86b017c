import { ask } from './ask';
import type { Missing, Remedy, Subject } from './measure';
import { last20, openedPosts } from './posts';

type Lack = { missing: Omit<Missing, 'measure'> };

/** Unknown, with what would help and no count. */
export const lacking = (remedy: Remedy): Lack => ({ missing: { remedy } });

/** What helps when notes are missing: the profile was never read, the list goes on, or the creator has posted no more. */
export const lackingPosts = (subject: Subject, need: number, have: number): Lack =>
  lackingOlder(subject, { need, have, unit: 'posts' });

/** What helps when the list does not reach back far enough; whole days. */
export const lackingDays = (subject: Subject, need: number, have: number): Lack =>
  lackingOlder(subject, { need, have: Math.floor(have), unit: 'days' });

function lackingOlder({ dossier }: Subject, amount: Pick<Missing, 'need' | 'have' | 'unit'>): Lack {
  const { posts = [], listing } = dossier;
  if (listing?.complete === true) return { missing: { remedy: 'wait-for-posts', ...amount } };
  return posts.length === 0 ? lacking('open-profile') : { missing: { remedy: 'scroll-older', ...amount } };
}

/** `need` more of something that only opened notes show, with the notes to open first: the most liked of the last 20. */
export function lackingOpened(
  subject: Subject,
  need: number,
  have: number,
  unit: 'posts' | 'comments' = 'posts'
): Lack {
  const closed = ask(subject, postsToOpen);
  if (closed.length === 0) return lackingOlder(subject, { need, have, unit });
  const posts = unit === 'posts' ? closed.slice(0, need - have) : closed.slice(0, 3);
  return { missing: { remedy: 'open-posts', need, have, unit, posts } };
}

/** Ids of the last 20 notes that are not opened yet, the most liked first: five of them make the engagement rate exact to ±10 %. */
function postsToOpen(subject: Subject): string[] {
  const opened = new Set(ask(subject, openedPosts).map(({ post }) => post));
  return ask(subject, last20)
    .filter(({ post }) => !opened.has(post))
    .sort((one, other) => other.likes.value - one.likes.value)
    .map(({ post }) => post.id);
}
