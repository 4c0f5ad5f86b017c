import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import { asRead, basisOf } from './header';
import type { Outcome, Subject } from './measure';
import { lacking, lackingOpened, lackingPosts } from './missing';
import { idsOf, openedPosts, postsWithin, recentPosts } from './posts';

const examined = (post: Post): boolean => post.opened === true && post.sponsorSigns !== undefined;

/** How many notes were opened and searched for signs of paid work, within `days` days. */
function examinedPosts(subject: Subject, days: number, need: number): Outcome {
  const posts = postsWithin(subject, days).filter(({ post }) => examined(post));
  if (posts.length < need) return lackingOpened(subject, need, posts.length);
  return { ...asRead(posts.length, 'opened'), n: posts.length, full: need, posts: idsOf(posts) };
}

/** The number of paid notes by the marketplace's own count. */
function businessPosts({ dossier }: Subject): Outcome {
  const count = dossier.marketplace?.businessPostCount;
  return count === undefined ? lacking('open-marketplace') : asRead(count.value, basisOf(count.from));
}

/** What the load of paid work can be told from: the marketplace's count, or 15 opened notes of the last 90 days. */
export function commercialEvidence(subject: Subject): Outcome {
  const official = ask(subject, businessPosts);
  return 'missing' in official ? examinedPosts(subject, 90, 15) : official;
}

/**
 * What the absence of paid work can be told from: the marketplace's count, or 60 opened notes. An ordinary large account shows no
 * sign in 30 notes with a chance of 24 %, in 60 with 5.6 %.
 */
export function brandEvidence(subject: Subject): Outcome {
  const official = ask(subject, businessPosts);
  return 'missing' in official ? examinedPosts(subject, Number.POSITIVE_INFINITY, 60) : official;
}

/** Three paid notes and ten others with their engagement known, to compare the two. */
export function sponsoredComparison(subject: Subject): Outcome {
  const known = ask(subject, recentPosts).filter(
    ({ post }) => examined(post) && post.collects !== undefined && post.comments !== undefined
  );
  const paid = known.filter(({ post }) => (post.sponsorSigns ?? []).length > 0);
  if (paid.length < 3 || known.length - paid.length < 10) return lackingOpened(subject, 13, known.length);
  return { ...asRead(paid.length, 'opened'), n: known.length, full: 20, posts: idsOf(paid) };
}

/** Opened notes whose text, topics and pictures can be rated; at least three of the last 20. */
export function craftEvidence(subject: Subject): Outcome {
  const opened = ask(subject, openedPosts).filter(({ post }) => post.text !== undefined);
  if (opened.length < 3) return lackingOpened(subject, 3, opened.length);
  return { ...asRead(opened.length, 'opened'), n: opened.length, full: 10, posts: idsOf(opened) };
}

/** Titles and texts to search for words that a brand would not stand beside; at least 20. */
export function textsSeen(subject: Subject): Outcome {
  const posts = (subject.dossier.posts ?? []).filter(({ title, text }) => title !== undefined || text !== undefined);
  if (posts.length < 20) return lackingPosts(subject, 20, posts.length);
  return { ...asRead(posts.length, 'page'), n: posts.length, full: 60 };
}

/** The niche that the brief asks for. */
export function targetNiche({ brief }: Subject): Outcome<string> {
  return brief?.niche === undefined
    ? lacking('write-brief')
    : { value: brief.niche, low: 0, high: 1, n: 1, full: 1, from: 'user' };
}
