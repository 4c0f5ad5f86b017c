import type { Filter, Range } from '@/lib/shortlist/filter';
import { UNKNOWN } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import type { View } from '@/lib/shortlist/view';
import { estimatedCostPerEngagement } from './estimated-cost';
import { holdsWords, wordsIn } from './search-rows';

const DAY_MS = 86_400_000;

type Test = (row: Row) => boolean;
type Narrowed = Pick<View, 'filters' | 'search'>;

/** The rows that all filters and search words let through, in their order; `now` is an ISO instant. Archived ones only where asked for. */
export function filterRows<R extends Row>(rows: readonly R[], { filters, search }: Narrowed, now: string): R[] {
  const tests = filters.map(filter => testOf(filter, now));
  const isAsked = filters.some(({ by }) => by === 'archived');
  const words = wordsIn(search);
  return rows.filter(
    row => (isAsked || !row.membership?.archived) && tests.every(test => test(row)) && holdsWords(row, words)
  );
}

/** What would let creators in where nobody is left: the filters, or the search, that alone keep some out, with how many; most first. */
export function whatKeepsOut(
  rows: readonly Row[],
  view: Narrowed,
  now: string
): { without: Filter | 'search'; count: number }[] {
  const { filters, search } = view;
  const left = (narrowed: Narrowed) => filterRows(rows, narrowed, now).length;
  return [
    ...filters.map(filter => ({
      without: filter,
      count: left({ search, filters: filters.filter(other => other !== filter) })
    })),
    ...(search.trim() === '' ? [] : [{ without: 'search' as const, count: left({ filters, search: '' }) }])
  ]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}

/** Whether a filter asks for anything; one that was just added does not yet. */
export function isAsking(filter: Filter): boolean {
  if ('range' in filter) return filter.range.from !== undefined || filter.range.to !== undefined;
  if (filter.by === 'flags') return filter.none !== undefined || (filter.raised ?? []).length > 0;
  return Object.values(filter).every(value => !Array.isArray(value) || value.length > 0);
}

function testOf(filter: Filter, now: string): Test {
  if (!isAsking(filter)) return () => true;
  switch (filter.by) {
    case 'tier':
      return ({ summary }) => filter.tiers.includes(summary.tier?.id ?? UNKNOWN);
    case 'niche':
      return ({ summary }) => filter.niches.includes(summary.niche ?? UNKNOWN);
    case 'place':
      return ({ summary }) => filter.places.includes(summary.ipLocation ?? UNKNOWN);
    case 'tags':
      return ({ entry }) => filter.tags.some(tag => entry?.tags.includes(tag));
    case 'stage':
      return ({ membership }) => membership !== undefined && filter.stages.includes(membership.stage);
    case 'priority':
      return ({ membership }) => filter.priorities.includes(membership?.priority ?? UNKNOWN);
    case 'flags':
      return row => flagsMeet(row, filter);
    case 'inspected':
      return ({ summary }) => (summary.followers !== undefined) === filter.inspected;
    case 'seen':
      return seenSince(new Date(Date.parse(now) - filter.within * DAY_MS).toISOString());
    case 'archived':
      return ({ membership }) => filter.show === 'also' || membership?.archived !== undefined;
    default: {
      const figure = figures[filter.by];
      return row => isWithin(figure(row), filter.range);
    }
  }
}

/** Only whose own page was read was seen. */
const seenSince =
  (since: string): Test =>
  ({ summary }) =>
    summary.followers !== undefined && summary.lastSeenAt >= since;

function flagsMeet({ summary: { flags } }: Row, { none, raised = [] }: Extract<Filter, { by: 'flags' }>): boolean {
  const isUp = flags.filter(({ status }) => status === 'raised');
  if (none === 'raised' && isUp.length > 0) return false;
  if (none === 'critical' && isUp.some(({ severity }) => severity === 'critical')) return false;
  return raised.length === 0 || isUp.some(({ id }) => raised.includes(id));
}

/** The figures as the table shows them: a price that is not known is the model's estimate. */
const figures: Record<Extract<Filter, { range: Range }>['by'], (row: Row) => number | undefined> = {
  score: ({ summary: { score } }) => (score.value === null ? undefined : Math.floor(score.value + 1e-9)),
  coverage: ({ summary }) => summary.score.coverage,
  followers: ({ summary }) => summary.followers?.value,
  price: ({ summary }) => summary.quote?.priceYuan ?? summary.estimate?.value,
  cpe: ({ summary }) => summary.costPerEngagement ?? estimatedCostPerEngagement(summary),
  'engagement-rate': ({ summary }) => summary.engagementRate?.value
};

const isWithin = (figure: number | undefined, { from, to }: Range): boolean =>
  figure !== undefined && (from === undefined || figure >= from) && (to === undefined || figure <= to);
