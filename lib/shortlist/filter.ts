import type { TierId } from '@/lib/report/report';
import type { Priority, Stage } from './shortlist';

/** An inclusive range; a bound that is absent is open. */
export interface Range {
  from?: number;
  to?: number;
}

/** The figures that a range can be asked of; shares 0…1, money in yuan, score and coverage 0…100. */
export const rangeKinds = ['score', 'coverage', 'followers', 'price', 'cpe', 'engagement-rate'] as const;
export type RangeKind = (typeof rangeKinds)[number];

/** The kinds of filters in the order that they are offered. */
export const filterKinds = [
  'score',
  'coverage',
  'flags',
  'tier',
  'followers',
  'engagement-rate',
  'niche',
  'place',
  'price',
  'cpe',
  'tags',
  'stage',
  'priority',
  'inspected',
  'seen',
  'archived'
] as const;
export type FilterKind = (typeof filterKinds)[number];

/** What stands for a fact that is not known, where a filter asks for facts by name. */
export const UNKNOWN = 'unknown';

/**
 * One condition on a row of the table. All of a view's filters hold at once; what is unknown meets no range, and "unknown" asks for it.
 * `within` are days. Archived creators are out of the way until a filter asks for them, beside the others or alone.
 */
export type Filter =
  | { by: 'tier'; tiers: (TierId | typeof UNKNOWN)[] }
  | { by: RangeKind; range: Range }
  | { by: 'niche'; niches: string[] }
  | { by: 'flags'; none?: 'critical' | 'raised'; raised?: string[] }
  | { by: 'place'; places: string[] }
  | { by: 'tags'; tags: string[] }
  | { by: 'stage'; stages: Stage[] }
  | { by: 'priority'; priorities: (Priority | typeof UNKNOWN)[] }
  | { by: 'seen'; within: number }
  | { by: 'inspected'; inspected: boolean }
  | { by: 'archived'; show: 'also' | 'only' };
