import { day, onAxis } from '@/components/words/dates';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import type { PostRow } from './post-rows';

const DAY = 86_400_000;
/** Longer plans are shown from today's side on. */
const MOST_DAYS = 92;
/** A shorter plan is shown with the empty days after it. */
const LEAST_DAYS = 14;
/** So tall is a day with the most posts, in pixels; with few of them a post is a third of it. */
const TALL = 36;
const FEW = 3;

interface StripDay {
  day: string;
  planned: number;
  out: number;
}

/** Planned posts day by day: a bar each, filled as far as they are out. A picture of the table beneath it. */
export function PostsStrip({ rows, today }: { rows: readonly PostRow[]; today: string }) {
  const days = stripDays(rows, today);
  if (days.length === 0) return null;
  const most = Math.max(FEW, ...days.map(({ planned }) => planned));
  const name = days
    .filter(({ planned }) => planned > 0)
    .map(one => sayCount('posts_strip_day', one.planned, { day: day(one.day, today), count: whole(one.planned) }))
    .join(say('clause_separator'));
  return (
    <figure className="posts-strip" aria-label={say('posts_strip')}>
      <div className="days" role="img" aria-label={name}>
        {days.map(one => (
          <span
            key={one.day}
            className={one.day === today ? 'day today' : 'day'}
            title={
              one.planned === 0
                ? day(one.day, today)
                : sayCount('posts_strip_day', one.planned, { day: day(one.day, today), count: whole(one.planned) })
            }
          >
            {one.planned > 0 && (
              <i style={{ height: Math.max(4, (one.planned / most) * TALL) }}>
                <b style={{ height: `${(one.out / one.planned) * 100}%` }} />
              </i>
            )}
            {isMarked(one.day, days.length) && <em>{onAxis(Date.parse(one.day), 'day')}</em>}
          </span>
        ))}
      </div>
    </figure>
  );
}

/** Mondays where days have room, else the first of each month. */
const isMarked = (one: string, days: number): boolean =>
  days > 45 ? one.endsWith('-01') || one.endsWith('-15') : new Date(one).getUTCDay() === 1;

/** Each day from the first planned one to the last, today among them where it is near; at most three months. */
function stripDays(rows: readonly PostRow[], today: string): StripDay[] {
  const by = Map.groupBy(rows, ({ post }) => post.plannedOn);
  const planned = [...by.keys()].filter(one => one !== undefined).toSorted();
  const [first, last] = [planned[0], planned.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = Date.parse(last);
  const begin = Date.parse(first);
  const now = Date.parse(today);
  const to = now > end && now - end < 14 * DAY ? now : end;
  const whole = now < begin && begin - now < 14 * DAY ? now : begin;
  const from =
    to - whole >= MOST_DAYS * DAY ? Math.max(whole, Math.min(now - 14 * DAY, to - (MOST_DAYS - 1) * DAY)) : whole;
  const count = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.round((to - from) / DAY) + 1));
  return Array.from({ length: count }, (_, place) => {
    const one = new Date(from + place * DAY).toISOString().slice(0, 10);
    const own = by.get(one) ?? [];
    return { day: one, planned: own.length, out: own.filter(({ post }) => post.postId !== undefined).length };
  });
}
