import { idTime } from '@/lib/evidence/id-time';
import type { Moment } from '@/lib/evidence/post';
import type { Measurement } from '@/lib/shortlist/publication';

/** When a note came out: to the second or minute, by its page or by its id (`isById`), or only the day. ISO. */
export type OutTime = { at: string; isById: boolean } | { day: string };

interface Known {
  postId: string | undefined;
  measurements?: readonly Measurement[];
  /** As the creator's notes have it. */
  publishedAt?: Moment | undefined;
}

/** The page's own time comes first, then the second in the note's id; undefined where nothing tells it. `now` in ms since 1970. */
export function outTime({ postId, measurements = [], publishedAt }: Known, now: number): OutTime | undefined {
  if (postId === undefined) return undefined;
  if (publishedAt && publishedAt.precision !== 'day') {
    return { at: publishedAt.value, isById: publishedAt.from === 'id' };
  }
  const measured = measurements.find(one => one.publishedAt !== undefined)?.publishedAt;
  if (measured !== undefined) return { at: measured, isById: Date.parse(measured) === idTime(postId, now) };
  if (publishedAt) return { day: publishedAt.value };
  const made = idTime(postId, now);
  return made === undefined ? undefined : { at: new Date(made).toISOString(), isById: true };
}
