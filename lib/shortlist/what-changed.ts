import type { Dossier } from '@/lib/evidence/dossier';
import { idTime } from '@/lib/evidence/id-time';
import type { Quote } from '@/lib/evidence/marketplace';
import type { Post } from '@/lib/evidence/post';
import { type CountChange, countChange } from './count-change';
import type { Visit } from './visit';

/** A value that is another than it was; null where it was not read. */
export interface Turn<Value> {
  from: Value;
  to: Value;
}

/** A criterion whose points are others than they were; null where it was not measured. */
export interface CriterionMove extends Turn<number | null> {
  id: string;
}

/** A price that was not known at the earlier visit, with the one before it for the same kind, deal and source, if any. */
export interface NewPrice {
  quote: Quote;
  before?: Quote;
}

/** What is different between the last two visits to a creator's page. `from` and `to` are the two; an absent key did not change. */
export interface Changes {
  from: Visit;
  to: Visit;
  followers: CountChange;
  likesAndCollects: CountChange;
  /** Published since the earlier visit, newest first. */
  newPosts: Post[];
  /** Notes from before it that were seen for the first time. */
  olderPosts: number;
  score?: {
    /** The rules' version, the user's edits of them or the brief changed too, so a jump may be theirs. */
    byRules: boolean;
    /** The widest first. */
    criteria: CriterionMove[];
  };
  /** Signals by id. */
  raised: string[];
  settled: string[];
  nickname?: Turn<string>;
  bio?: Turn<string>;
  /** The newest first. */
  prices: NewPrice[];
}

/** Compares the last two of `visits` (oldest first) and what was read and told since; undefined before the second visit. */
export function whatChanged(visits: readonly Visit[], dossier: Dossier): Changes | undefined {
  const [from, to] = visits.slice(-2);
  if (!from || !to) return undefined;
  const newPosts = publishedBetween(from.at, to.at, dossier.posts ?? []);
  const nickname = turn(from.nickname, to.nickname);
  const bio = turn(from.bio, to.bio);
  const criteria = from.criteria && to.criteria ? moves(from.criteria, to.criteria) : [];
  const byRules = isOtherRules(from, to);
  const isScoreSame = isSameScore(from.score, to.score) && criteria.length === 0;
  return {
    from,
    to,
    followers: countChange(from.followers, to.followers),
    likesAndCollects: countChange(from.likesAndCollects, to.likesAndCollects),
    newPosts,
    olderPosts: Math.max(0, to.posts - from.posts - newPosts.length),
    ...(!isScoreSame && { score: { byRules, criteria } }),
    raised: to.raised.filter(id => !from.raised.includes(id)),
    settled: from.raised.filter(id => !to.raised.includes(id)),
    ...(nickname && { nickname }),
    ...(bio && { bio }),
    prices: pricesSince(from.at, dossier.quotes ?? [])
  };
}

/** Whether the page and the verdict say the same at both visits; counters that could not be compared tell of no change. */
export const isUnchanged = (changes: Changes): boolean =>
  [changes.followers, changes.likesAndCollects].every(({ kind }) => isStill.has(kind)) &&
  [changes.newPosts, changes.raised, changes.settled, changes.prices].every(({ length }) => length === 0) &&
  changes.olderPosts === 0 &&
  !changes.score &&
  !changes.nickname &&
  !changes.bio;

const isStill = new Set<CountChange['kind']>(['unknown', 'same', 'unseen']);

/** Whether two visits were judged by different rules: another version, other edits, another brief. */
export const isOtherRules = (one: Pick<Visit, 'ruleset' | 'own'>, other: Pick<Visit, 'ruleset' | 'own'>): boolean =>
  one.ruleset !== other.ruleset || one.own !== other.own;

/** Whether two scores read alike where views show them. */
export const isSameScore = (one: Visit['score'], other: Visit['score']): boolean =>
  one.grade === other.grade &&
  (one.value === null) === (other.value === null) &&
  (['value', 'low', 'high', 'coverage'] as const).every(
    figure => Math.round(Number(one[figure])) === Math.round(Number(other[figure]))
  );

const turn = (from: string | undefined, to: string | undefined): Turn<string> | undefined =>
  from === undefined || to === undefined || from === to ? undefined : { from, to };

/** Criteria that were measured at either visit and moved by a tenth of a point or more. */
function moves(before: Record<string, number>, after: Record<string, number>): CriterionMove[] {
  const pointsOf = (criteria: Record<string, number>, id: string) => criteria[id] ?? null;
  const width = ({ from, to }: CriterionMove) =>
    from === null || to === null ? Number.POSITIVE_INFINITY : Math.abs(to - from);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map(id => ({ id, from: pointsOf(before, id), to: pointsOf(after, id) }))
    .filter(({ from, to }) => from !== to)
    .toSorted((one, other) => (width(one) === width(other) ? 0 : width(other) - width(one)));
}

function publishedBetween(from: string, to: string, posts: readonly Post[]): Post[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return posts
    .flatMap(post => {
      const time = publishedAt(post, end);
      return time !== undefined && time > start && time <= end ? [{ post, time }] : [];
    })
    .toSorted((one, other) => other.time - one.time)
    .map(({ post }) => post);
}

/** A bare date is a whole day; the note's id says the second. */
function publishedAt({ id, publishedAt: moment }: Post, now: number): number | undefined {
  if (moment && moment.precision !== 'day') return Date.parse(moment.value);
  return idTime(id, now) ?? (moment && Date.parse(moment.value));
}

/** Prices of later than `from` that differ from the last one before them; the marketplace's is read anew at every visit. */
function pricesSince(from: string, quotes: readonly Quote[]): NewPrice[] {
  const oldestFirst = quotes.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const like = ({ kind, deal = 'paid-post', from: source }: Quote) => [kind, deal, source].join();
  return oldestFirst
    .flatMap((quote, place) => {
      if (quote.at <= from) return [];
      const before = oldestFirst.slice(0, place).findLast(other => like(other) === like(quote));
      return before?.priceYuan === quote.priceYuan ? [] : [{ quote, ...(before && { before }) }];
    })
    .toReversed();
}
