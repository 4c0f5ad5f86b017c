import type { MessageKey } from '@/components/words/words';
import type { Filter, FilterKind } from '@/lib/shortlist/filter';

/** What each kind of filter is called. */
export const filterNames: Readonly<Record<FilterKind, MessageKey>> = {
  score: 'table_score',
  coverage: 'filter_coverage',
  flags: 'table_signals',
  tier: 'table_tier',
  followers: 'column_followers',
  'engagement-rate': 'table_engagement',
  niche: 'column_niche',
  place: 'column_place',
  price: 'table_price',
  cpe: 'table_cpe',
  tags: 'column_tags',
  stage: 'table_stage',
  priority: 'column_priority',
  inspected: 'filter_inspected',
  seen: 'table_seen',
  archived: 'filter_archived'
};

/** A filter as it begins: most ask for nothing yet. */
export const newFilters: Readonly<Record<FilterKind, Filter>> = {
  score: { by: 'score', range: {} },
  coverage: { by: 'coverage', range: {} },
  flags: { by: 'flags', none: 'critical' },
  tier: { by: 'tier', tiers: [] },
  followers: { by: 'followers', range: {} },
  'engagement-rate': { by: 'engagement-rate', range: {} },
  niche: { by: 'niche', niches: [] },
  place: { by: 'place', places: [] },
  price: { by: 'price', range: {} },
  cpe: { by: 'cpe', range: {} },
  tags: { by: 'tags', tags: [] },
  stage: { by: 'stage', stages: [] },
  priority: { by: 'priority', priorities: [] },
  inspected: { by: 'inspected', inspected: false },
  seen: { by: 'seen', within: 30 },
  archived: { by: 'archived', show: 'also' }
};
