import { unmeasured } from '@/lib/benchmarks/grades';
import type { Compared, Judgement } from '@/lib/shortlist/compared';
import type { Summary } from '@/lib/shortlist/summary';
import { askingPrice } from './asking-price';
import { betterOf, type Contender, type Figure } from './better';

/** What a comparison shows of each creator, in its order, by group. */
export const groups = [
  { id: 'verdict', rows: ['score', 'signals', 'coverage'] },
  {
    id: 'dimensions',
    rows: ['audience-quality', 'engagement', 'content-quality', 'brand-alignment', 'performance-history']
  },
  { id: 'reach', rows: ['followers', 'growth', 'engagement-rate', 'audience'] },
  { id: 'notes', rows: ['niche', 'posts', 'weeks'] },
  { id: 'money', rows: ['price', 'cpe', 'partnership'] }
] as const;
export type RowId = (typeof groups)[number]['rows'][number];
export type GroupId = (typeof groups)[number]['id'];

/** Rows in which one figure is better than another. More followers, growth, notes or a higher price are neither better nor worse in themselves. */
const ranked: Partial<Record<RowId, 'higher' | 'lower'>> = {
  score: 'higher',
  'audience-quality': 'higher',
  engagement: 'higher',
  'content-quality': 'higher',
  'brand-alignment': 'higher',
  'performance-history': 'higher',
  'engagement-rate': 'higher',
  weeks: 'higher',
  cpe: 'lower'
};

/** Points that lie so little apart may do so by which notes were read; our estimate. */
const CHANCE = 5;
const byChance = ({ value, low, high }: Figure): Figure => ({ value, low: low - CHANCE / 2, high: high + CHANCE / 2 });

/** The better creator of each row where there is one. */
export function betterIn(creators: readonly Compared[]): Partial<Record<RowId, string>> {
  const better: Partial<Record<RowId, string>> = {};
  for (const [row, which] of Object.entries(ranked) as [RowId, 'higher' | 'lower'][]) {
    const contenders = creators.flatMap(({ creatorId, judgement }): Contender[] => {
      const figure = judgement && figureOf(row, judgement);
      if (!figure) return [];
      if (restsOnScore(row)) return [{ ...byChance(figure), creatorId, isDoubtful: isProvisional(judgement) }];
      return [{ ...figure, creatorId, isDoubtful: row === 'cpe' && isPriceQuestioned(judgement) }];
    });
    const winner = betterOf(contenders, which);
    if (winner !== undefined) better[row] = winner;
  }
  return better;
}

const restsOnScore = (row: RowId): boolean =>
  row === 'score' || groups.some(({ id, rows }) => id === 'dimensions' && rows.some(one => one === row));
const isPriceQuestioned = ({ summary }: Judgement): boolean =>
  summary.flags.some(({ id, status }) => id === 'underpriced' && status === 'raised');
const isProvisional = ({ report }: Judgement): boolean => report.score.grade === null;

/** A row's figure with its interval; undefined where it is unknown or has none. */
function figureOf(row: RowId, judgement: Judgement): Figure | undefined {
  const { summary, report } = judgement;
  if (row === 'score') {
    const { value, low, high } = report.score;
    return value === null ? undefined : inWholePoints({ value, low, high });
  }
  if (row === 'engagement-rate') return summary.engagementRate;
  if (row === 'weeks') return judgement.activeWeeks;
  if (row === 'cpe') return costPerEngagement(summary);
  const dimension = report.dimensions.find(({ id }) => id === row);
  return dimension && dimensionRange(dimension);
}

/** A range as it is written, so that what reads the same is the same. */
const inWholePoints = ({ value, low, high }: Figure): Figure => ({
  value,
  low: Math.round(low),
  high: Math.round(high)
});

/** A dimension's score out of 100 with the range that its points not measured leave open, by the rule of the whole score. */
export function dimensionRange({
  points,
  known,
  score
}: {
  points: number;
  known: number;
  score: number | null;
}): Figure | undefined {
  if (score === null || points === 0) return undefined;
  const [earned, open] = [(score / 100) * known, points - known];
  const low = earned + open * Math.min(unmeasured.low, score / 100);
  const high = earned + open * Math.max(unmeasured.high, score / 100);
  return inWholePoints({ value: score, low: (low / points) * 100, high: (high / points) * 100 });
}

/**
 * Yuan per engagement, from the price asked or the estimate: price ÷ (engagement rate × followers), each end from the ends that make it
 * cheapest and dearest.
 */
export function costPerEngagement(summary: Summary): Figure | undefined {
  const { engagementRate: rate, followers } = summary;
  const price = askingPrice(summary);
  if (!rate || !followers || !price || rate.value * followers.value === 0) return undefined;
  const few = followers.high === null ? 0 : rate.low * followers.high;
  return {
    value: price.value / (rate.value * followers.value),
    low: price.low / (rate.high * followers.low),
    high: few > 0 ? price.high / few : Number.POSITIVE_INFINITY
  };
}
