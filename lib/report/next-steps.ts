import type { Missing, Remedy, Subject } from '@/lib/measures/measure';
import { sum } from '@/lib/measures/statistics';
import type { CriterionReport, DimensionReport, FlagReport, NextStep } from './report';

/** What no one can do anything about today. */
const WAITING: readonly Remedy[] = ['wait-for-posts'];
const STEPS = 3;

/** What a rule could not judge, and what it would take. */
interface Gap {
  id: string;
  /** Points that it would measure; absent of a flag. */
  points?: number;
  missing: readonly Missing[];
}

/**
 * The three steps that would measure most for what they take, best first. A rule that needs two different steps is counted under neither,
 * and a step of opening notes counts only what so many notes close.
 */
export function nextSteps(
  { dossier }: Subject,
  dimensions: readonly DimensionReport[],
  flags: readonly FlagReport[]
): NextStep[] {
  const titles = new Map(dossier.posts?.map(({ id, title }) => [id, title]));
  const byRemedy = new Map<Remedy, Gap[]>();
  for (const gap of [...dimensions.flatMap(({ criteria }) => criteria.flatMap(gapOf)), ...flags.flatMap(flagGapOf)]) {
    const [remedy, ...others] = new Set(gap.missing.map(missing => missing.remedy));
    if (remedy === undefined || others.length > 0 || WAITING.includes(remedy)) continue;
    byRemedy.set(remedy, [...(byRemedy.get(remedy) ?? []), gap]);
  }
  return [...byRemedy]
    .map(([remedy, gaps]) => stepOf(remedy, worthwhile(remedy, gaps), titles))
    .sort((one, other) => other.gain - one.gain || other.flags.length - one.flags.length)
    .slice(0, STEPS);
}

function gapOf(criterion: CriterionReport): Gap[] {
  const { id, points, missing } = criterion;
  if (missing === undefined) return [];
  const known = criterion.status === 'scored' ? (criterion.known ?? points) : 0;
  return [{ id, points: points - known, missing }];
}

const flagGapOf = (flag: FlagReport): Gap[] =>
  flag.status === 'unknown' ? [{ id: flag.id, missing: flag.missing }] : [];

const gainOf = (gaps: readonly Gap[]): number =>
  sum(gaps.flatMap(({ points }) => (points === undefined ? [] : [points])));

/** Of gaps that close by opening notes, those that as many notes close as pay best; of the others all. */
function worthwhile(remedy: Remedy, gaps: readonly Gap[]): readonly Gap[] {
  if (remedy !== 'open-posts') return gaps;
  const within = (effort: number) => gaps.filter(gap => effortOf(gap) <= effort);
  return gaps
    .map(effortOf)
    .map(effort => ({ closed: within(effort), effort }))
    .reduce((best, one) => (isBetter(one, best) ? one : best)).closed;
}

interface Offer {
  closed: readonly Gap[];
  effort: number;
}

function isBetter(one: Offer, other: Offer): boolean {
  const [more, less] = [gainOf(one.closed) / one.effort, gainOf(other.closed) / other.effort];
  return more === less ? one.closed.length > other.closed.length : more > less;
}

/** Notes to open: those that are lacking, or those that are named where something else is. */
const effortOf = ({ missing }: Gap): number =>
  Math.max(1, ...missing.map(one => (one.unit === 'posts' ? lack(one) : (one.posts?.length ?? 1))));

function stepOf(remedy: Remedy, gaps: readonly Gap[], titles: ReadonlyMap<string, string | undefined>): NextStep {
  const most = gaps.flatMap(({ missing }) => missing).reduce((one, other) => (lack(other) > lack(one) ? other : one));
  const posts = longest(gaps.flatMap(({ missing }) => missing.flatMap(one => (one.posts ? [one.posts] : []))));
  return {
    remedy,
    gain: gainOf(gaps),
    criteria: gaps.flatMap(({ id, points }) => (points === undefined ? [] : [{ id, points }])),
    flags: gaps.flatMap(({ id, points }) => (points === undefined ? [id] : [])),
    ...(most.need !== undefined && { need: most.need }),
    ...(most.have !== undefined && { have: most.have }),
    ...(most.unit && { unit: most.unit }),
    ...(posts && { posts: posts.map(id => withTitle(id, titles.get(id))) })
  };
}

const lack = ({ need, have }: Pick<Missing, 'need' | 'have'>): number =>
  need === undefined || have === undefined ? 0 : need - have;

const longest = (lists: readonly string[][]): string[] | undefined =>
  lists.reduce<string[] | undefined>((most, one) => (most && most.length >= one.length ? most : one), undefined);

const withTitle = (id: string, title: string | undefined) => ({ id, ...(title !== undefined && { title }) });
