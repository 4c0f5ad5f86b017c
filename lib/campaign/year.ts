import type { TierId } from '@/lib/benchmarks/tiers';
import type { Deal, WideSpending } from './deals';
import { median } from './median';
import type { Finished } from './year-advice';
import { isIn, type QuarterSpan } from './year-span';

type Span = Pick<QuarterSpan, 'from' | 'until'>;

/** A sum of yuan or engagements, or the middle one of several: over how many of all it runs. A rounded or estimated figure makes it `about`. */
export interface YearFigure {
  value: number;
  of: number;
  all: number;
  about: boolean;
}

/** What happened in a quarter, over all campaigns; a figure that nobody knows is absent. */
export interface QuarterResult {
  /** Whose work ended or whose post came out in it, each once. */
  creatorIds: string[];
  byTier: Map<TierId | undefined, number>;
  campaigns: number;
  /** Notes that came out in it, each once. */
  posts: number;
  engagements?: YearFigure;
  /** Costs of the work that ended in it, and of campaigns as a whole. */
  spent?: YearFigure;
  /** The middle creator's yuan per engagement, of those whose work ended in it. */
  cpe?: YearFigure;
  /** The middle note's engagements. */
  perPost?: YearFigure;
}

/** Whether work ended in a span, or a post of it came out then. */
export const touches = (deal: Deal, span: Span): boolean =>
  isIn(deal.day, span) || deal.posts.some(({ day }) => isIn(day, span));

export function quarterResult(deals: readonly Deal[], wide: readonly WideSpending[], span: Span): QuarterResult {
  const own = deals.filter(deal => touches(deal, span));
  const people = [...Map.groupBy(own, ({ creatorId }) => creatorId)];
  const tiers = people.map(([, work]) => work.find(({ tier }) => tier !== undefined)?.tier);
  const posts = [...notesOf(own).values()].filter(({ day }) => isIn(day, span));
  const measured = posts.flatMap(({ engagements }) => engagements ?? []);
  const about = posts.some(({ engagements, isRounded }) => engagements !== undefined && isRounded);
  const overPosts = { of: measured.length, all: posts.length, about };
  const middle = median(measured);
  const ended = deals.filter(({ day }) => isIn(day, span));
  const spent = spentOn(
    ended,
    wide.filter(({ day }) => isIn(day, span))
  );
  const cpe = middleCpe(ended);
  return {
    creatorIds: people.map(([id]) => id),
    byTier: new Map([...Map.groupBy(tiers, tier => tier)].map(([tier, all]) => [tier, all.length])),
    campaigns: new Set(own.map(({ listId }) => listId)).size,
    posts: posts.length,
    ...(measured.length > 0 && { engagements: { value: sum(measured), ...overPosts } }),
    ...(spent && { spent }),
    ...(cpe && { cpe }),
    ...(middle !== undefined && { perPost: { value: middle, ...overPosts } })
  };
}

/** Every note of some work once, however often it is linked. */
const notesOf = (deals: readonly Deal[]) =>
  new Map(deals.flatMap(({ posts }) => posts).map(post => [post.postId, post]));

function spentOn(ended: readonly Deal[], wide: readonly WideSpending[]): YearFigure | undefined {
  const stated = ended.filter(({ cost }) => cost !== undefined);
  if (stated.length + wide.length === 0) return undefined;
  const costs = [...stated.flatMap(({ cost }) => cost ?? []), ...wide.map(({ yuan }) => yuan)];
  return {
    value: sum(costs),
    of: stated.length,
    all: ended.length,
    about: stated.some(({ isCostEstimated }) => isCostEstimated)
  };
}

function middleCpe(ended: readonly Deal[]): YearFigure | undefined {
  const people = finishedIn(ended);
  const known = people.flatMap(({ cpe }) => cpe ?? []);
  const value = median(known);
  return value === undefined ? undefined : { value, of: known.length, all: people.length, about: isAbout(ended) };
}

const isAbout = (deals: readonly Deal[]): boolean =>
  deals.some(
    ({ cost, engagements, isCostEstimated, posts }) =>
      cost !== undefined && engagements !== undefined && (isCostEstimated || posts.some(({ isRounded }) => isRounded))
  );

/** Some work by creator; a cost counts only with the engagements of the same work, and a note that is linked twice once. */
export function finishedIn(deals: readonly Deal[]): Finished[] {
  return [...Map.groupBy(deals, ({ creatorId }) => creatorId)].map(([creatorId, own]) => {
    const paired = own.filter(({ cost, engagements }) => cost !== undefined && engagements !== undefined);
    const notes = [...notesOf(own).values()];
    const cost = paired.length === 0 ? undefined : sum(paired.flatMap(deal => deal.cost ?? []));
    const brought = [...notesOf(paired).values()].flatMap(({ engagements }) => engagements ?? []);
    const engagements = paired.length === 0 ? undefined : sum(brought);
    const said = own.filter(({ outcome }) => outcome !== undefined).toSorted(byDay);
    return {
      creatorId,
      tier: own.find(({ tier }) => tier !== undefined)?.tier,
      cost,
      engagements,
      cpe: cost === undefined || engagements === undefined || engagements === 0 ? undefined : cost / engagements,
      posts: notes.filter(note => note.engagements !== undefined).length,
      outcome: said.at(-1)?.outcome,
      campaigns: new Set(own.map(({ listId }) => listId)).size,
      isAmbassador: own.some(({ partnership }) => partnership === 'long-term-ambassador')
    };
  });
}

/** Work without a day counts as the earliest. */
const byDay = ({ day: one = '' }: Deal, { day: other = '' }: Deal): number =>
  one < other ? -1 : Number(one !== other);

const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);
