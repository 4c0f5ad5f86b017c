import { idTime } from '@/lib/evidence/id-time';
import { ask } from './ask';
import type { Outcome, Subject } from './measure';
import { lackingPosts } from './missing';
import { DAY, type DatedPost, idsOf } from './posts';
import { whole } from './rhythm';

/** A time without notes: the note before it and, unless it is going on, the note that ended it. */
export interface Silence {
  after: DatedPost;
  until?: DatedPost;
  days: number;
}

/** The silences between one note and the next, newest first. */
function gapsBetween(posts: readonly DatedPost[]): Silence[] {
  return posts.slice(1).flatMap((after, place) => {
    const until = posts[place];
    return until === undefined ? [] : [{ after, until, days: (until.time - after.time) / DAY }];
  });
}

/** The notes of the last 365 days, newest first, at least 15 of them in a list that reaches back that far. */
export function postingYear(subject: Subject): Outcome<DatedPost[]> {
  const posts = whole(subject, 365);
  if ('missing' in posts) return posts;
  return posts.value.length < 15 ? lackingPosts(subject, 15, posts.value.length) : { ...posts, full: 15 };
}

/** The silences of a year's notes, the present one first. */
export function silencesOf(posts: readonly DatedPost[], now: number): Silence[] {
  const [newest] = posts;
  return newest === undefined ? [] : [{ after: newest, days: (now - newest.time) / DAY }, ...gapsBetween(posts)];
}

/** The longest of them, the newest of equals; undefined of none. */
export const longestOf = (silences: readonly Silence[]): Silence | undefined =>
  silences.toSorted((one, other) => other.days - one.days)[0];

/** A new account is often filled with notes from elsewhere; these days do not count as a flood. */
const IMPORT_DAYS = 30;

/** Seven times 24 hours, begun by a note. */
export interface Week {
  first: DatedPost;
  /** The notes of the 7 × 24 hours that `first` opens, itself included. */
  posts: DatedPost[];
}

/** The weeks that the year's notes open, oldest first; those of the account's first 30 days left out. */
export function postingWeeks(subject: Subject): Outcome<Week[]> {
  const year = ask(subject, postingYear);
  if ('missing' in year) return year;
  const made = idTime(subject.dossier.id, subject.now);
  const rising = year.value.filter(({ time }) => made === undefined || time - made >= IMPORT_DAYS * DAY).reverse();
  let end = 0;
  const weeks = rising.map((first, place) => {
    while ((rising[end]?.time ?? Number.POSITIVE_INFINITY) - first.time < 7 * DAY) end++;
    return { first, posts: rising.slice(place, end) };
  });
  return { ...year, value: weeks };
}

/** The most notes in any 7 × 24 hours of the last 365 days. */
export function busiestWeek(subject: Subject): Outcome {
  const weeks = ask(subject, postingWeeks);
  if ('missing' in weeks) return weeks;
  const busiest = weeks.value.reduce<DatedPost[]>((most, { posts }) => (posts.length > most.length ? posts : most), []);
  return { ...weeks, value: busiest.length, low: busiest.length, high: busiest.length, posts: idsOf(busiest) };
}

/** The longest silence of the last 365 days, in whole days. */
export function longestGap(subject: Subject): Outcome {
  const year = ask(subject, postingYear);
  if ('missing' in year) return year;
  const longest = longestOf(silencesOf(year.value, subject.now));
  if (longest === undefined) return lackingPosts(subject, 1, 0);
  const value = Math.floor(longest.days);
  const ends = longest.until ? [longest.after, longest.until] : [longest.after];
  return { ...year, value, low: value, high: value, posts: idsOf(ends) };
}
