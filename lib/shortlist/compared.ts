import type { Dossier } from '@/lib/evidence/dossier';
import { ask } from '@/lib/measures/ask';
import { followerGrowth30d } from '@/lib/measures/growth';
import type { Measured, Outcome } from '@/lib/measures/measure';
import { activeWeeks, postsIn30Days } from '@/lib/measures/rhythm';
import type { Report } from '@/lib/report/report';
import { database } from './database';
import { inspect } from './inspection';
import { judged, judgedSubject } from './summarise';
import type { Summary } from './summary';

/** What was judged of one creator, as a comparison shows it. An absent figure is unknown. */
export interface Judgement {
  summary: Summary;
  report: Report;
  audience: NonNullable<Dossier['audience']>;
  /** Notes of the last 30 days. */
  postsIn30Days?: Measured;
  /** Of the last twelve weeks, how many hold a note. */
  activeWeeks?: Measured;
  /** Share (0.012 is +1.2 %) of followers won over 30 days. */
  growth?: Measured;
}

/** One creator in a comparison. Without a judgement they are known only from a card, a link or what the user wrote. */
export interface Compared {
  creatorId: string;
  knownAs?: string;
  judgement?: Judgement;
}

/** Those of the creators that are kept here, in the order asked for; whoever is absent is not. */
export async function comparedOf(creatorIds: readonly string[]): Promise<Compared[]> {
  const found = await Promise.all(creatorIds.map(compared));
  return found.filter(one => one !== undefined);
}

async function compared(creatorId: string): Promise<Compared | undefined> {
  const [inspection, entry, places] = await Promise.all([
    inspect(creatorId),
    database.entries.get(creatorId),
    database.memberships.where({ creatorId }).count()
  ]);
  if (!inspection && !entry && places === 0) return undefined;
  const known = { creatorId, ...(entry?.knownAs !== undefined && { knownAs: entry.knownAs }) };
  if (!inspection) return known;
  const { dossier, rules } = inspection;
  const subject = judgedSubject(dossier, rules);
  const figures = {
    postsIn30Days: ask(subject, postsIn30Days),
    activeWeeks: ask(subject, activeWeeks),
    growth: ask(subject, followerGrowth30d)
  };
  const { summary, report } = judged(dossier, inspection.entry, rules);
  return { ...known, judgement: { summary, report, audience: dossier.audience ?? {}, ...measuredOf(figures) } };
}

/** Those of the figures that could be measured. */
const measuredOf = <Name extends string>(figures: Record<Name, Outcome>): Partial<Record<Name, Measured>> =>
  Object.fromEntries(Object.entries<Outcome>(figures).filter(([, outcome]) => !('missing' in outcome))) as Partial<
    Record<Name, Measured>
  >;
