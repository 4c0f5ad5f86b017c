import { idTime } from '@/lib/evidence/id-time';
import type { Post } from '@/lib/evidence/post';

const DAY = 86_400_000;
/** A post comes out at most so long before its planned day. */
const EARLY = 7 * DAY;

/** A creator's note that a planned post may be; `time` in ms since 1970, by its page or its id. */
export interface NoteToChoose {
  post: Post;
  time: number | undefined;
}

/** A creator's notes: those from a week before the planned day on first, the one nearest to that week's start on top; the others newest first. */
export function notesToChoose(posts: readonly Post[], plannedOn: string | undefined, now: number): NoteToChoose[] {
  const since = plannedOn === undefined ? Number.NEGATIVE_INFINITY : Date.parse(plannedOn) - EARLY;
  const timed = posts.map(post => ({
    post,
    time: post.publishedAt ? Date.parse(post.publishedAt.value) : idTime(post.id, now)
  }));
  const isLikely = ({ time }: NoteToChoose) => plannedOn !== undefined && time !== undefined && time >= since;
  return timed.toSorted((one, other) => {
    const [first, second] = [isLikely(one), isLikely(other)];
    if (first !== second) return first ? -1 : 1;
    const [a, b] = [one.time ?? Number.NEGATIVE_INFINITY, other.time ?? Number.NEGATIVE_INFINITY];
    return a === b ? 0 : first ? a - b : b - a;
  });
}
