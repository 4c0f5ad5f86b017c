import { VIRAL_TIMES, yearOfNotes } from '@/components/history/year-of-notes';
import type { Count } from '@/lib/evidence/count';
import type { Post } from '@/lib/evidence/post';
import { ask } from '@/lib/measures/ask';
import type { Subject } from '@/lib/measures/measure';
import { paidIn } from '@/lib/measures/paid-work';
import { datedPosts } from '@/lib/measures/posts';

/** A note as the list shows it; an absent figure was never read. */
export interface ListedNote {
  post: Post;
  /** In ms since 1970, by the page or by the note's id. */
  time?: number;
  /** By signs of paid work, which are looked for in a note that was opened, or because the user says so. */
  isSponsored?: boolean;
  /** The user paid for it, or knows that it was paid for. */
  isPaidByUser?: true;
  /** Five times the median of the creator's year; absent where that or the likes are unknown. */
  isViral?: boolean;
}

/** All notes that were seen of a creator. */
export function listedNotes(subject: Subject): ListedNote[] {
  const times = new Map(ask(subject, datedPosts).map(({ post, time }) => [post.id, time]));
  const { median } = yearOfNotes(subject);
  const line = median && !median.isFloor && median.likes > 0 ? VIRAL_TIMES * median.likes : undefined;
  const [isPaid, told] = [paidIn(subject), new Set(subject.dossier.answers?.paidNotes?.value)];
  return (subject.dossier.posts ?? []).map(post => {
    const time = times.get(post.id);
    return {
      post,
      ...(time !== undefined && { time }),
      ...((post.sponsorSigns || isPaid(post)) && { isSponsored: isPaid(post) }),
      ...(told.has(post.id) && { isPaidByUser: true }),
      ...(post.likes && line !== undefined && reaches(post.likes, line))
    };
  });
}

/** A floor below the line leaves open whether its note is above. */
const reaches = ({ value, high }: Count, line: number): { isViral?: boolean } =>
  high === null && value < line ? {} : { isViral: value >= line };

export const noteColumns = ['date', 'title', 'likes', 'collects', 'comments', 'shares'] as const;
export type NoteColumn = (typeof noteColumns)[number];

export interface NoteSort {
  by: NoteColumn;
  direction: 'ascending' | 'descending';
}

const figures: Record<NoteColumn, (note: ListedNote) => number | string | undefined> = {
  date: ({ time }) => time,
  title: ({ post }) => post.title,
  likes: ({ post }) => post.likes?.value,
  collects: ({ post }) => post.collects?.value,
  comments: ({ post }) => post.comments?.value,
  shares: ({ post }) => post.shares?.value
};

const byText = new Intl.Collator('zh-CN', { numeric: true });

/** Sorted by one column; what is unknown comes last either way, and equals stand newest first. */
export function sortedNotes(notes: readonly ListedNote[], { by, direction }: NoteSort): ListedNote[] {
  const way = direction === 'ascending' ? 1 : -1;
  return notes.toSorted((one, other) => {
    const [a, b] = [figures[by](one), figures[by](other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || newer(one, other);
    const order = typeof a === 'string' ? byText.compare(a, String(b)) : a - Number(b);
    return way * order || newer(one, other);
  });
}

const newer = (one: ListedNote, other: ListedNote): number => (one.post.id > other.post.id ? -1 : 1);
