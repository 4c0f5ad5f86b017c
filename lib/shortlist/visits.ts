import { shanghaiDay } from '@/lib/evidence/days';
import type { Dossier } from '@/lib/evidence/dossier';
import { database } from './database';
import type { Summary } from './summary';
import type { Visit } from './visit';

/** So many days with a visit are kept of one creator. */
const MOST = 400;

const { visits } = database;

/** Writes down what a visit showed in place of an earlier one of the same Shanghai day; in the caller's transaction. */
export async function keepVisit(dossier: Dossier, summary: Summary): Promise<void> {
  const row = await visits.get(dossier.id);
  await visits.put({ id: dossier.id, visits: withVisit(row?.visits ?? [], visitOf(dossier, summary)) });
}

/** The visits to a creator's own page, oldest first. */
export const visitsOf = async (creatorId: string): Promise<Visit[]> => (await visits.get(creatorId))?.visits ?? [];

/** One visit a day, the last of it, oldest first. A message that arrives late takes its place in the order. */
export function withVisit(known: Visit[], visit: Visit): Visit[] {
  const day = shanghaiDay(visit.at);
  const same = known.find(({ at }) => shanghaiDay(at) === day);
  if (same && same.at > visit.at) return known;
  return [...known.filter(one => one !== same), visit]
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .slice(-MOST);
}

function visitOf(dossier: Dossier, summary: Summary): Visit {
  const { nickname, bio, followers, likesAndCollects, ruleset, edited, score, verdict, flags } = summary;
  return {
    at: summary.lastSeenAt,
    ...(nickname !== undefined && { nickname }),
    ...(bio !== undefined && { bio }),
    ...(followers && { followers }),
    ...(likesAndCollects && { likesAndCollects }),
    posts: dossier.posts?.length ?? 0,
    ruleset,
    ...(edited && { edited }),
    score,
    verdict,
    raised: flags.flatMap(({ id, status }) => (status === 'raised' ? [id] : []))
  };
}
