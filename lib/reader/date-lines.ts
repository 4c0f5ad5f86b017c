import type { SeenComment } from '@/lib/evidence/comment';
import { idTime } from '@/lib/evidence/id-time';
import type { Observation } from '@/lib/evidence/observation';
import type { Post, SeenPost } from '@/lib/evidence/post';
import { type DateReading, parseDate } from './dates';
import { known } from './known';
import { publishedAt } from './published-at';

/** "25分钟前" is cut to the minute on both sides. */
const SLACK = 60_000;

/**
 * An observation whose posts and comments have the times and places that their lines and ids tell. The ids of comments were never seen
 * more than 3 s off, so where the words of one that count from a now say later, all such words on the page are old: it was saved, or
 * left open.
 */
export function withDates(observation: Observation): Observation {
  const { posts, comments, drift } = observation;
  const now = Date.parse(observation.at);
  const line = posts?.find(({ dateLine }) => dateLine)?.dateLine;
  const [since, until] = line ? [Date.parse(line.since), Date.parse(line.until)] : [now, now];
  const read = comments?.map(comment => commentOf(comment, now, parseDate(comment.dateLine, until, since)));
  const isOld = read?.some(({ isOld: says }) => says) ?? false;
  const isUnread = line && !parseDate(line.text, until, since);
  return {
    ...observation,
    ...(posts && { posts: posts.map(post => postOf(post, now, isOld)) }),
    ...(read && { comments: read.map(({ comment }) => comment) }),
    drift: isUnread ? ['note.date', ...drift] : drift
  };
}

function postOf({ dateLine, ...post }: SeenPost, now: number, isOld: boolean): Post {
  const read = dateLine && parseDate(dateLine.text, Date.parse(dateLine.until), Date.parse(dateLine.since));
  const date = read && isOld && !read.hasYear ? withoutMoment(read) : read;
  return known({
    ...post,
    ipLocation: date?.place ?? post.ipLocation,
    publishedAt: post.publishedAt ?? publishedAt(post.id, now, date),
    editedAt: post.editedAt ?? (date?.edited ? date.moment : undefined)
  });
}

const withoutMoment = ({ moment, ...date }: DateReading): DateReading => date;

function commentOf({ dateLine, ...comment }: SeenComment, now: number, date: DateReading | undefined) {
  const made = idTime(comment.id, now);
  return {
    isOld: made !== undefined && date !== undefined && !date.hasYear && date.since > made + SLACK,
    comment: known({
      ...comment,
      at: comment.at ?? publishedAt(comment.id, now) ?? date?.moment,
      ipLocation: comment.ipLocation ?? date?.place
    })
  };
}
