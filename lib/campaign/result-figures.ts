import type { KpiId } from '@/lib/method/kpis';
import type { CreatorResult } from './creator-results';
import { costOf, engagementsOf } from './kpi';
import { pairedRatio } from './kpi-sums';
import type { PostResult } from './post-results';

/** One figure of several creators together: counts, yuan, shares 0…1 or factors; over how many of them, or of their posts, it runs. */
export interface Figure {
  value: number;
  of: number;
  all: number;
  unit: 'creators' | 'posts';
  /** A rounded count or an estimated fee is in it. */
  about: boolean;
}

/** What engagements are divided by. */
export type RateBase = 'reads' | 'impressions' | 'followers';

/** The figures of a group of creators; one that cannot be told is absent, never 0. */
export type FigureId = KpiId | 'cost' | 'grossProfitYuan';
export type Figures = { [Id in FigureId]?: Figure } & { rateBase?: RateBase };

type Side = (result: CreatorResult) => number | undefined;

const cost: Side = result => costOf(result.cost);
const engagements: Side = ({ outcome }) => engagementsOf(outcome);
const followers: Side = ({ row, posts }) => {
  const known = row?.summary.followers?.value;
  return known === undefined || posts.length === 0 ? undefined : known * posts.length;
};
const brought =
  (field: keyof CreatorResult['outcome']): Side =>
  ({ outcome }) =>
    outcome[field];

/** What makes a figure of a creator an approximate one. */
type About = (result: CreatorResult) => boolean;
const byFee: About = ({ isFeeEstimated }) => isFeeEstimated;
const byCount: About = ({ isRounded }) => isRounded;
const byEither: About = result => byFee(result) || byCount(result);

/**
 * The figures of several creators. A ratio runs over those alone who have both of its sides; `wide` are costs of the campaign as a whole,
 * in yuan, which count in full in every ratio that has a cost in it.
 */
export function figuresOf(results: readonly CreatorResult[], wide?: number): Figures {
  const posts = results.flatMap(result => result.posts);
  const per = (under: Side, about = byFee, times = 1) =>
    ratioOf(results, cost, under, { about, times, wide: [wide, 0] });
  const profit: Side = result => difference(result.outcome.grossProfitYuan, cost(result));
  return told({
    posts: { value: posts.length, of: posts.length, all: posts.length, unit: 'posts', about: false },
    engagements: engagementsIn(posts),
    reads: reachOf(results, 'reads'),
    impressions: reachOf(results, 'impressions'),
    clicks: sumOf(results, brought('clicks')),
    orders: sumOf(results, brought('orders')),
    revenueYuan: sumOf(results, brought('revenueYuan')),
    grossProfitYuan: sumOf(results, brought('grossProfitYuan')),
    cost: costsOf(results, wide),
    cpm: per(brought('impressions'), byFee, 1_000),
    costPerRead: per(brought('reads')),
    cpe: per(engagements, byEither),
    cpc: per(brought('clicks')),
    cpa: per(brought('orders')),
    conversionRate: ratioOf(results, brought('orders'), brought('clicks'), {}),
    roas: ratioOf(results, brought('revenueYuan'), cost, { about: byFee, wide: [0, wide] }),
    roi: ratioOf(results, profit, cost, { about: byFee, wide: [wide === undefined ? undefined : -wide, wide] }),
    ...rateOf(results)
  });
}

/** Engagements over reads where anybody's are known, else over impressions, else over the followers that each post had. */
function rateOf(results: readonly CreatorResult[]): Pick<Figures, 'engagementRate' | 'rateBase'> {
  const bases = { reads: brought('reads'), impressions: brought('impressions'), followers } as const;
  for (const rateBase of ['reads', 'impressions', 'followers'] as const) {
    const engagementRate = ratioOf(results, engagements, bases[rateBase], { about: byCount });
    if (engagementRate) return { engagementRate, rateBase };
  }
  return {};
}

interface Manner {
  about?: About;
  times?: number;
  /** What the costs of the campaign as a whole add above and below. */
  wide?: readonly [number | undefined, number | undefined];
}

function ratioOf(
  results: readonly CreatorResult[],
  over: Side,
  under: Side,
  { about = () => false, times = 1, wide: [above, below] = [undefined, undefined] }: Manner
): Figure | undefined {
  const paired = results.filter(result => over(result) !== undefined && under(result) !== undefined);
  if (paired.length === 0) return undefined;
  const sides: [number | undefined, number | undefined][] = paired.map(result => [over(result), under(result)]);
  const ratio = pairedRatio(
    [...sides, [above, below] as const],
    ([top]) => top,
    ([, bottom]) => bottom,
    times
  );
  return ratio && overCreators(ratio.value, paired, results, about);
}

/** The sum of those who stated it. */
function sumOf(results: readonly CreatorResult[], side: Side, about: About = () => false): Figure | undefined {
  const stated = results.filter(result => side(result) !== undefined);
  return stated.length === 0 ? undefined : overCreators(total(stated.map(side)), stated, results, about);
}

/** All that is known of it; `of` counts the creators of whose posts it covers each, and of one creator the posts. */
function reachOf(results: readonly CreatorResult[], field: 'reads' | 'impressions'): Figure | undefined {
  const partly = results.filter(({ soFar }) => soFar[field] !== undefined);
  const whole = results.filter(({ outcome }) => outcome[field] !== undefined);
  const [only, ...others] = results;
  if (partly.length === 0) return undefined;
  if (only && others.length === 0 && whole.length === 0) {
    const known = only.posts.filter(({ outcome }) => outcome[field] !== undefined);
    return { value: total([only.soFar[field]]), of: known.length, all: only.posts.length, unit: 'posts', about: false };
  }
  return overCreators(total(partly.map(({ soFar }) => soFar[field])), whole, results, () => false);
}

function costsOf(results: readonly CreatorResult[], wide: number | undefined): Figure | undefined {
  const own = sumOf(results, cost, byFee);
  if (wide === undefined) return own;
  return { ...(own ?? overCreators(0, [], results, byFee)), value: (own?.value ?? 0) + wide };
}

function engagementsIn(posts: readonly PostResult[]): Figure | undefined {
  const measured = posts.filter(post => post.engagements !== undefined);
  if (measured.length === 0) return undefined;
  return {
    value: total(measured.map(post => post.engagements)),
    of: measured.length,
    all: posts.length,
    unit: 'posts',
    about: measured.some(({ isRounded }) => isRounded)
  };
}

const overCreators = (
  value: number,
  running: readonly CreatorResult[],
  all: readonly CreatorResult[],
  about: About
): Figure => ({ value, of: running.length, all: all.length, unit: 'creators', about: running.some(about) });

const total = (figures: readonly (number | undefined)[]): number =>
  figures.reduce<number>((sum, one) => (one === undefined ? sum : sum + one), 0);

const difference = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

/** Without what is unknown, and what no number can hold. */
function told(figures: { [Field in keyof Figures]: Figures[Field] | undefined }): Figures {
  const holds = (figure: Figure | RateBase | undefined) =>
    figure !== undefined && (typeof figure === 'string' || Number.isFinite(figure.value));
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => holds(figure)));
}
