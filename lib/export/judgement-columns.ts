import type { DimensionId } from '@/lib/report/report';
import type { FlagMark } from '@/lib/shortlist/summary';
import type { Column } from './column';
import type { Word } from './word';
import { flagWord } from './words';

const dimensions: [DimensionId, Word][] = [
  ['audience-quality', 'dimension_audience_quality'],
  ['engagement', 'dimension_engagement'],
  ['content-quality', 'dimension_content_quality'],
  ['brand-alignment', 'dimension_brand_alignment'],
  ['performance-history', 'dimension_performance_history']
];

/** Each dimension's 0…100 over the criteria that could be judged; empty while none could. */
export const dimensionColumns: Column[] = dimensions.map(([id, header]) => ({
  id,
  header,
  kind: 'number',
  value: ({ summary }) => summary.dimensions.find(dimension => dimension.id === id)?.score ?? undefined
}));

const flags: [string, Word][] = [
  ['follower-spike', 'flag_follower_spike'],
  ['low-engagement', 'flag_low_engagement'],
  ['generic-comments', 'flag_generic_comments'],
  ['underpriced', 'flag_underpriced'],
  ['no-brand-work', 'flag_no_brand_work'],
  ['audience-mismatch', 'flag_audience_mismatch'],
  ['irregular-posting', 'flag_irregular_posting'],
  ['controversy', 'flag_controversy']
];

const markOf = (marks: FlagMark[], id: string): FlagMark | undefined => marks.find(mark => mark.id === id);

const severities = ['info', 'warn', 'critical'];

/** 0 where nothing was raised, then 1 to 3 by severity. */
const rank = (mark?: FlagMark): number =>
  mark?.status === 'raised' ? 1 + severities.indexOf(mark.severity ?? 'info') : 0;

/** Eight flags: to the base of nine, one critical flag outweighs any number of warnings. */
const weight = (mark: FlagMark): number => (rank(mark) === 0 ? 0 : 9 ** (rank(mark) - 1));

/** The raised flags by name, worst first, as one cell to read; empty when nothing was raised or nothing was checked. */
export const signalsColumn: Column = {
  id: 'signals',
  header: 'column_signals',
  short: 'table_signals',
  kind: 'text',
  value: ({ summary }, say) =>
    flags
      .map(([id, name]) => ({ name, rank: rank(markOf(summary.flags, id)) }))
      .filter(flag => flag.rank > 0)
      .toSorted((one, other) => other.rank - one.rank)
      .map(({ name }) => say(name))
      .join(', '),
  sortKey: ({ summary }) =>
    summary.flags.every(({ status }) => status === 'unknown')
      ? undefined
      : summary.flags.reduce((sum, mark) => sum + weight(mark), 0)
};

/** Each flag in words: its severity when raised, clear, or not checked. */
export const flagColumns: Column[] = flags.map(([id, header]) => ({
  id,
  header,
  kind: 'text',
  value: ({ summary }, say) => {
    const mark = markOf(summary.flags, id);
    return mark && say(flagWord(mark));
  },
  sortKey: ({ summary }) => {
    const mark = markOf(summary.flags, id);
    return mark && mark.status !== 'unknown' ? rank(mark) : undefined;
  }
}));
