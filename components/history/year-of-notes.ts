import type { Count } from '@/lib/evidence/count';
import type { Post } from '@/lib/evidence/post';
import { ask } from '@/lib/measures/ask';
import type { Subject } from '@/lib/measures/measure';
import { paidIn } from '@/lib/measures/paid-work';
import { DAY, likesOf, postsWithin, recentPosts } from '@/lib/measures/posts';
import { reachInDays } from '@/lib/measures/rhythm';
import { median } from '@/lib/measures/statistics';

const YEAR_DAYS = 365;

/** Fewer notes have no middle worth drawing. */
const LEAST = 5;

/** A note has gone viral at this many times the creator's own median. */
export const VIRAL_TIMES = 5;

/** A note of the year whose likes are known. */
export interface DrawnNote {
  post: Post;
  /** In ms since 1970. */
  time: number;
  likes: Count;
  isSponsored: boolean;
  /** The user paid for it, or knows that it was paid for. */
  isPaidByUser?: true;
  isViral: boolean;
  /** Its likes ÷ the median, where there is one above 0. */
  timesMedian?: number;
}

/** The notes of the last 365 days as a timeline shows them. */
export interface YearOfNotes {
  /** Both ends in ms since 1970. */
  from: number;
  to: number;
  /** Since when every note is known, within the two. */
  seenFrom: number;
  /** Oldest first. */
  notes: DrawnNote[];
  /** How many more are dated, but show no likes. */
  withoutLikes: number;
  /** How many of `notes` were searched for signs of paid work, or are known to be paid. */
  searched: number;
  /** Median likes of the year's notes that had three days to grow, pinned ones left out; of at least 5. A floor where a floor decides it. */
  median?: { likes: number; isFloor: boolean };
}

/** The last 365 days of `subject`, ending at the report's time. */
export function yearOfNotes(subject: Subject): YearOfNotes {
  const { now } = subject;
  const from = now - YEAR_DAYS * DAY;
  const dated = postsWithin(subject, YEAR_DAYS).reverse();
  const middle = medianOf(subject, from);
  const line = middle !== undefined && !middle.isFloor && middle.likes > 0 ? middle.likes : undefined;
  const [isPaid, told] = [paidIn(subject), new Set(subject.dossier.answers?.paidNotes?.value)];
  const notes = dated.flatMap(({ post, time }): DrawnNote[] => {
    const { likes } = post;
    if (likes === undefined) return [];
    return [
      {
        post,
        time,
        likes,
        isSponsored: isPaid(post),
        ...(told.has(post.id) && { isPaidByUser: true as const }),
        isViral: line !== undefined && likes.value >= VIRAL_TIMES * line,
        ...(line !== undefined && { timesMedian: likes.value / line })
      }
    ];
  });
  return {
    from,
    to: now,
    seenFrom: Math.max(from, now - ask(subject, reachInDays) * DAY),
    notes,
    withoutLikes: dated.length - notes.length,
    searched: notes.filter(({ post, isSponsored }) => isSponsored || post.sponsorSigns !== undefined).length,
    ...(middle && { median: middle })
  };
}

/** What a floor ("1千+") hides may lie on either side of a median at or above it: that median is a floor itself. */
function medianOf(subject: Subject, from: number): YearOfNotes['median'] {
  const recent = ask(subject, recentPosts).filter(({ time }) => time > from);
  if (recent.length < LEAST) return undefined;
  const likes = median(likesOf(recent));
  return { likes, isFloor: recent.some(({ likes: { high, value } }) => high === null && value <= likes) };
}
