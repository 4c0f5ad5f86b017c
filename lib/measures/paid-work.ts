import { idTime } from '@/lib/evidence/id-time';
import type { Post } from '@/lib/evidence/post';
import { ask } from './ask';
import { basisOf } from './header';
import type { Missing, Outcome, Subject } from './measure';
import { lackingOpened } from './missing';
import { DAY, type DatedPost, datedPosts, idsOf } from './posts';

/** Whether a note was opened and searched for signs of paid work; a list without signs is there when none was found. */
export const isSearched = ({ opened, sponsorSigns }: Post): boolean => opened === true && sponsorSigns !== undefined;

/** Tells whether a note is paid work: signs of it were found, or the user says so. */
export function paidIn({ dossier: { answers } }: Subject): (post: Post) => boolean {
  const told = new Set(answers?.paidNotes?.value);
  return ({ id, sponsorSigns = [] }) => sponsorSigns.length > 0 || told.has(id);
}

/** What helps when notes to search are missing: those of the last 20 first, which tell most besides, then what else of `among` is closed. */
export function lackingSearched(subject: Subject, among: readonly DatedPost[], need: number, have: number) {
  const lack = lackingOpened(subject, need, have);
  const closed = among.filter(({ post }) => !isSearched(post));
  if (lack.missing.remedy === 'open-posts' || closed.length === 0) return lack;
  const posts = idsOf(closed.slice(0, need - have));
  return { missing: { remedy: 'open-posts' as const, need, have, unit: 'posts' as const, posts } };
}

/** What is known of a creator's work with brands, and why its absence may mean nothing. */
export interface PaidWork {
  /** The marketplace's own count of business notes. */
  official?: number;
  /** Notes opened and searched, and those of them that are paid. */
  searched: number;
  paid: number;
  /** An account under six months, a verified one, or one that says it takes no advertising. */
  guard?: 'young-account' | 'verified' | 'ad-free';
  /** What would let the absence be told. */
  more: Omit<Missing, 'measure'>;
}

/** An ordinary large account shows no sign in 60 notes with a chance of 5.6 %. */
const ENOUGH = 60;

/** What is known of paid work; known as soon as the page is, for of a small account nothing is expected. */
export function paidWork(subject: Subject): Outcome<PaidWork> {
  const dated = ask(subject, datedPosts);
  const searched = dated.filter(({ post }) => isSearched(post));
  const isPaid = paidIn(subject);
  const paid = searched.filter(({ post }) => isPaid(post));
  const count = subject.dossier.marketplace?.businessPostCount;
  const guard = guardOf(subject);
  return {
    value: {
      ...(count && { official: count.value }),
      searched: searched.length,
      paid: paid.length,
      ...(guard && { guard }),
      more: lackingSearched(subject, dated, ENOUGH, searched.length).missing
    },
    low: 0,
    high: ENOUGH,
    n: searched.length,
    full: ENOUGH,
    from: count ? basisOf(count.from) : 'opened',
    posts: idsOf(paid)
  };
}

const HALF_YEAR = 183 * DAY;
const AD_FREE = /无广|不接广|零广告|不恰饭|拒绝广告|\bno ads?\b/i;

function guardOf({ dossier: { id, profile }, now }: Subject): PaidWork['guard'] {
  const made = idTime(id, now);
  if (made !== undefined && now - made < HALF_YEAR) return 'young-account';
  if (profile?.verification !== undefined && profile.verification.value !== 'none') return 'verified';
  return AD_FREE.test(`${profile?.nickname?.value}\n${profile?.bio?.value}`) ? 'ad-free' : undefined;
}
