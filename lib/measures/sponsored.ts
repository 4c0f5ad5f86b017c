import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import { basisOf } from './header';
import type { Measured, Outcome, Subject } from './measure';
import { lacking, lackingOpened } from './missing';
import { isSearched, lackingSearched, paidIn } from './paid-work';
import { idsOf, postsWithin, recentPosts } from './posts';
import { reachInDays } from './rhythm';
import { median } from './statistics';

const WINDOW = { days: 90, searched: 15 };

/**
 * Share (0…1) of paid notes over 90 days: by the marketplace's counts, else of 15 or more opened ones of that time; where neither is known,
 * the marketplace's count of all times over the whole list.
 */
export function sponsoredShare(subject: Subject): Outcome {
  const counted = official(subject);
  if (counted !== undefined) return counted;
  const searched = ofSearched(subject);
  return 'missing' in searched ? (ofWholeList(subject) ?? searched) : searched;
}

function ofWholeList({ dossier: { marketplace, listing, posts = [] } }: Subject): Measured | undefined {
  const count = marketplace?.businessPostCount;
  if (count === undefined || listing?.complete !== true || posts.length === 0) return undefined;
  const value = Math.min(1, count.value / posts.length);
  return { value, low: value, high: value, n: posts.length, full: 1, from: basisOf(count.from) };
}

/** The marketplace counts everyday and business notes apart. */
function official({ dossier }: Subject): Measured | undefined {
  const counts = dossier.marketplace?.noteStatistics?.filter(
    ({ basis }) => basis.days === WINDOW.days && basis.kind === 'all'
  );
  const business = counts?.find(({ basis }) => basis.work === 'business')?.noteCount;
  const daily = counts?.find(({ basis }) => basis.work === 'daily')?.noteCount;
  if (business === undefined || daily === undefined || business.value + daily.value === 0) return undefined;
  const n = business.value + daily.value;
  const value = business.value / n;
  return { value, low: value, high: value, n, full: 1, from: basisOf(business.from) };
}

function ofSearched(subject: Subject): Outcome {
  const within = postsWithin(subject, WINDOW.days);
  const searched = within.filter(({ post }) => isSearched(post));
  if (searched.length < WINDOW.searched) {
    const isAll = within.length < WINDOW.searched && ask(subject, reachInDays) >= WINDOW.days;
    // Of who posts so seldom only the marketplace can tell.
    return isAll ? lacking('open-marketplace') : lackingSearched(subject, within, WINDOW.searched, searched.length);
  }
  const isPaid = paidIn(subject);
  const paid = searched.filter(({ post }) => isPaid(post));
  const value = paid.length / searched.length;
  return { value, low: value, high: value, n: searched.length, full: 30, from: 'opened', posts: idsOf(paid) };
}

/** Paid notes of the last 90 days that name one of the brief's competitors. */
export function competitorPosts(subject: Subject): Outcome {
  const names = (subject.brief?.competitors ?? []).map(name => name.trim().toLowerCase()).filter(name => name !== '');
  if (names.length === 0) return lacking('write-brief');
  const searched = postsWithin(subject, WINDOW.days).filter(({ post }) => isSearched(post));
  if (searched.length === 0) return lackingOpened(subject, 1, 0);
  const isPaid = paidIn(subject);
  const found = searched.filter(({ post }) => isPaid(post) && names.some(name => wordsOf(post).includes(name)));
  return {
    value: found.length,
    low: found.length,
    high: found.length,
    n: searched.length,
    full: WINDOW.searched,
    from: 'opened',
    posts: idsOf(found)
  };
}

const wordsOf = ({ title, text, topics = [], mentions = [], sponsorSigns = [] }: Post): string =>
  [title, text, ...topics, ...mentions, ...sponsorSigns.map(({ quote }) => quote)].join('\n').toLowerCase();

const COMPARED = { paid: 3, others: 10 };

/**
 * Median engagement (likes, collects and comments) of paid notes ÷ that of the others; at least 3 and 10 recent ones that were opened.
 */
export function sponsoredRatio(subject: Subject): Outcome {
  const recent = ask(subject, recentPosts);
  const known = recent.flatMap(({ post, time, likes }) =>
    !isSearched(post) || post.collects === undefined || post.comments === undefined
      ? []
      : [{ post, time, engagement: likes.value + post.collects.value + post.comments.value }]
  );
  const isPaid = paidIn(subject);
  const paid = known.filter(({ post }) => isPaid(post));
  const others = known.filter(({ post }) => !isPaid(post));
  const have = Math.min(COMPARED.paid, paid.length) + Math.min(COMPARED.others, others.length);
  const need = COMPARED.paid + COMPARED.others;
  if (have < need) return lackingSearched(subject, recent, need, have);
  const usual = median(others.map(({ engagement }) => engagement));
  if (usual === 0) return lacking('wait-for-posts');
  const value = median(paid.map(({ engagement }) => engagement)) / usual;
  return { value, low: value, high: value, n: known.length, full: 20, from: 'opened', posts: idsOf(paid) };
}
