import { type Filter, type FilterKind, filterKinds, type Range, rangeKinds } from './filter';
import type { SortKey, View } from './view';

type Fields = Record<string, unknown>;

/** A view as it was kept in another version or by another hand: what is understood of it, without the rest; undefined where it is none at all. */
export function viewIn(value: unknown): View | undefined {
  if (!isFields(value)) return undefined;
  const { columns, sorting, filters, search } = value;
  return {
    columns: textsIn(columns),
    sorting: listOf(sorting)
      .filter(isSortKey)
      .map(({ column, direction }) => ({ column, direction })),
    filters: listOf(filters).filter(isFilter),
    search: typeof search === 'string' ? search : ''
  };
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const textsIn = (value: unknown): string[] => listOf(value).filter(one => typeof one === 'string');

const isSortKey = (value: unknown): value is SortKey =>
  isFields(value) &&
  typeof value.column === 'string' &&
  (value.direction === 'ascending' || value.direction === 'descending');

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(one => typeof one === 'string');

const isBound = (value: unknown): boolean => value === undefined || Number.isFinite(value);

const isRange = (value: unknown): value is Range => isFields(value) && isBound(value.from) && isBound(value.to);

/** What the fields of each kind of filter have to be. */
const fieldsOf: Record<FilterKind, (filter: Fields) => boolean> = {
  ...(Object.fromEntries(rangeKinds.map(kind => [kind, ({ range }: Fields) => isRange(range)])) as Record<
    (typeof rangeKinds)[number],
    (filter: Fields) => boolean
  >),
  tier: ({ tiers }) => isTexts(tiers),
  niche: ({ niches }) => isTexts(niches),
  place: ({ places }) => isTexts(places),
  tags: ({ tags }) => isTexts(tags),
  stage: ({ stages }) => isTexts(stages),
  priority: ({ priorities }) => isTexts(priorities),
  flags: ({ none, raised }) =>
    (none === undefined || none === 'critical' || none === 'raised') && (raised === undefined || isTexts(raised)),
  seen: ({ within }) => Number.isFinite(within),
  inspected: ({ inspected }) => typeof inspected === 'boolean',
  archived: ({ show }) => show === 'also' || show === 'only'
};

const isFilter = (value: unknown): value is Filter => {
  const kind = isFields(value) && filterKinds.find(one => one === value.by);
  return Boolean(kind && isFields(value) && fieldsOf[kind](value));
};
