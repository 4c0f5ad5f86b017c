import { ask } from './ask';
import { basisOf, highOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking, lackingOpened } from './missing';
import { idsOf, likesOf, openedPosts, valuesOf } from './posts';
import { ratio, sum } from './statistics';

/**
 * 获赞与收藏 ÷ the likes of all notes: 1 + collects per like, exact to a few % (median 1.04 of 53 whole histories against opened
 * notes). Only with the whole list and every note's likes: a hole in the sum would look like saves.
 */
export function totalsPerLike({ dossier }: Subject): Outcome {
  const total = dossier.profile?.likesAndCollects;
  if (total === undefined || total.value.precision === 'floor') return lacking('open-profile');
  if (dossier.listing?.complete !== true) return lacking('scroll-to-end');
  const posts = dossier.posts ?? [];
  const likes = posts.flatMap(post => post.likes ?? []);
  const all = sum(valuesOf(likes));
  if (likes.length < posts.length || all === 0) return lacking('scroll-to-end');
  return {
    value: total.value.value / all,
    low: ratio(total.value.low, sum(likes.map(highOf))),
    high: ratio(highOf(total.value), sum(likes.map(({ low }) => low))),
    n: posts.length,
    full: 20,
    from: basisOf(total.from),
    quotes: [total.value.text]
  };
}

/** Notes to open before saves and comments per like are judged: three random ones came within −16…+28 % in 8 of 10 creators. */
const OPENED = 3;

/** Collects ÷ likes: of three or more opened notes of the last 20, else from the profile's totals. */
export function collectsPerLike(subject: Subject): Outcome {
  const seen = perLike(subject, 'collects');
  if (!('missing' in seen)) return seen;
  const totals = ask(subject, totalsPerLike);
  if ('missing' in totals) return seen;
  const less = (value: number) => Math.max(0, value - 1);
  return { ...totals, value: less(totals.value), low: less(totals.low), high: less(totals.high) };
}

/** Comments ÷ likes of three or more opened notes of the last 20. */
export const commentsPerLike = (subject: Subject): Outcome => perLike(subject, 'comments');

/** Mean likes of the opened notes of the last 20. */
export function openedLikes(subject: Subject): Outcome {
  const opened = ask(subject, openedPosts);
  if (opened.length < OPENED) return lackingOpened(subject, OPENED, opened.length);
  const value = sum(likesOf(opened)) / opened.length;
  return { value, low: value, high: value, n: opened.length, full: 5, from: 'opened', posts: idsOf(opened) };
}

function perLike(subject: Subject, counter: 'collects' | 'comments'): Outcome {
  const opened = ask(subject, openedPosts);
  const likes = opened.map(post => post.likes);
  const all = sum(valuesOf(likes));
  if (opened.length < OPENED || all === 0) return lackingOpened(subject, OPENED, opened.length);
  const counts = opened.map(post => post[counter]);
  return {
    value: sum(valuesOf(counts)) / all,
    low: ratio(sum(counts.map(({ low }) => low)), sum(likes.map(highOf))),
    high: ratio(sum(counts.map(highOf)), sum(likes.map(({ low }) => low))),
    n: opened.length,
    full: 5,
    from: 'opened',
    posts: idsOf(opened)
  };
}
