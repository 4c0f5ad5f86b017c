import { shanghaiDay } from '@/lib/evidence/days';
import type { Dossier } from '@/lib/evidence/dossier';
import type { Observation } from '@/lib/evidence/observation';
import type { Reading } from '@/lib/evidence/reading';
import type { Report } from '@/lib/report/report';
import { database } from './database';
import { ownPart } from './rules';
import type { Summary } from './summary';
import type { Visit } from './visit';

/** So many days with a visit are kept of one creator. */
const MOST = 400;
/** So many, the newest, keep the points of each criterion. */
const COMPARED = 2;

const { visits } = database;

/**
 * Writes down what a visit to the creator's own page showed; in the caller's transaction. What is read elsewhere that Shanghai day, a note or
 * the marketplace, belongs to the visit; a day without one makes none. A reading of another day than the last, which arrives late, makes none
 * either: nobody knows any more what was known then.
 */
export async function keepVisit(
  { page, at }: Pick<Observation, 'page' | 'at'>,
  dossier: Dossier,
  summary: Summary,
  report: Report
): Promise<void> {
  const known = await visitsOf(dossier.id);
  const day = shanghaiDay(at);
  const isVisited = page === 'profile' || known.some(visit => shanghaiDay(visit.at) === day);
  if (!isVisited || shanghaiDay(summary.lastSeenAt) !== day) return;
  await visits.put({ id: dossier.id, visits: withVisit(known, visitOf(dossier, summary, report)) });
}

/** The visits to a creator's own page, oldest first. */
export const visitsOf = async (creatorId: string): Promise<Visit[]> => (await visits.get(creatorId))?.visits ?? [];

/** One visit a day, the last of it, oldest first. One that arrives late takes its place in the order. */
export function withVisit(known: Visit[], visit: Visit): Visit[] {
  const day = shanghaiDay(visit.at);
  const same = known.find(({ at }) => shanghaiDay(at) === day);
  if (same && same.at > visit.at) return known;
  return [...known.filter(one => one !== same), visit]
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .slice(-MOST)
    .map((one, place, all) => (place < all.length - COMPARED ? withoutCriteria(one) : one));
}

const withoutCriteria = ({ criteria: _compared, ...visit }: Visit): Visit => visit;

function visitOf({ profile, posts = [] }: Dossier, summary: Summary, { dimensions }: Report): Visit {
  const { nickname, bio, ruleset, rules, edited, score, verdict, flags, lastSeenAt } = summary;
  const followers = readOn(lastSeenAt, profile?.followers);
  const likesAndCollects = readOn(lastSeenAt, profile?.likesAndCollects);
  const own = ownPart(rules);
  return {
    at: lastSeenAt,
    ...(nickname !== undefined && { nickname }),
    ...(bio !== undefined && { bio }),
    ...(followers && { followers }),
    ...(likesAndCollects && { likesAndCollects }),
    posts: posts.length,
    ruleset,
    ...(edited && { edited }),
    ...(own !== '' && { own }),
    score,
    verdict,
    criteria: Object.fromEntries(dimensions.flatMap(({ criteria }) => criteria.flatMap(earned))),
    raised: flags.flatMap(({ id, status }) => (status === 'raised' ? [id] : []))
  };
}

/** A figure of that Shanghai day; an older one stands in the dossier where the page showed none or only a floor. */
const readOn = <Value>(at: string, reading: Reading<Value> | undefined): Value | undefined =>
  reading && shanghaiDay(reading.at) === shanghaiDay(at) ? reading.value : undefined;

function earned(criterion: Report['dimensions'][number]['criteria'][number]): [string, number][] {
  if (criterion.status === 'unknown') return [];
  const { id, score, points, known = points } = criterion;
  return [[id, Number((score * known).toFixed(1))]];
}
