import type { TierId } from '@/lib/report/report';
import type { Priority, Stage } from './shortlist';

/** An inclusive range; a bound that is absent is open. */
export interface Range {
  from?: number;
  to?: number;
}

/** One condition on a row of the table. All of a view's filters hold at once; what is unknown meets no range, and "unknown" asks for it. */
export type Filter =
  | { by: 'tier'; tiers: (TierId | 'unknown')[] }
  | { by: 'score' | 'coverage' | 'followers' | 'price' | 'cpe' | 'engagement-rate'; range: Range }
  | { by: 'niche'; niches: string[] }
  | { by: 'flags'; none?: 'critical' | 'raised'; raised?: string[] }
  | { by: 'place'; places: string[] }
  | { by: 'tags'; tags: string[] }
  | { by: 'stage'; stages: Stage[] }
  | { by: 'priority'; priorities: Priority[] }
  | { by: 'seen'; within: number }
  | { by: 'inspected'; inspected: boolean }
  | { by: 'archived'; archived: boolean };
