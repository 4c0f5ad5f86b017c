import type { DimensionId, Severity, TierId, Verdict } from '@/lib/report/report';
import type { Deal } from '@/lib/shortlist/offers';
import type { Priority, Stage } from '@/lib/shortlist/shortlist';
import type { FlagMark } from '@/lib/shortlist/summary';

type ColumnName =
  | 'nickname'
  | 'red_id'
  | 'creator_id'
  | 'link'
  | 'tier'
  | 'tier_band'
  | 'followers'
  | 'followers_read'
  | 'likes_and_collects'
  | 'likes_and_collects_read'
  | `engagement_rate${'' | '_low' | '_high'}`
  | 'posts_in_30_days'
  | 'niche'
  | 'place'
  | `score${'' | '_low' | '_high'}`
  | 'coverage'
  | 'verdict'
  | 'signals'
  | 'quote'
  | 'quote_kind'
  | 'estimate'
  | 'cpe'
  | 'estimated_cpe'
  | `${'image' | 'video'}_price`
  | 'deal'
  | 'tags'
  | 'note'
  | 'contact'
  | 'stage'
  | 'priority'
  | 'archived'
  | 'added'
  | 'first_seen'
  | 'last_seen'
  | 'ruleset';

type ShortName = 'creator' | 'tier' | 'engagement' | 'score' | 'signals' | 'price' | 'cpe' | 'stage' | 'seen';

/** What in a report's ids is a hyphen is an underscore in a message key. */
type Keyed<Id extends string> = Id extends `${infer Start}-${infer Rest}` ? `${Start}_${Keyed<Rest>}` : Id;

type FlagId =
  | 'follower-spike'
  | 'low-engagement'
  | 'generic-comments'
  | 'underpriced'
  | 'no-brand-work'
  | 'audience-mismatch'
  | 'irregular-posting'
  | 'controversy';

type NicheId =
  | 'beauty'
  | 'skincare'
  | 'fashion'
  | 'food'
  | 'home'
  | 'parenting'
  | 'fitness'
  | 'travel'
  | 'tech'
  | 'education'
  | 'lifestyle'
  | 'entertainment'
  | 'pets'
  | 'auto';

/** The words that a sheet is written with, as message keys. A translator that lacks one of them does not compile. */
export type Word =
  | `column_${ColumnName}`
  | `table_${ShortName}`
  | `submission_${'nickname' | 'followers' | 'place' | 'estimated_cpe'}`
  | `export_${'image' | 'video'}_note`
  | 'export_edited_rules'
  | 'export_archived'
  | `tier_${TierId}`
  | `verdict_${Keyed<Verdict>}`
  | `stage_${Keyed<Stage>}`
  | `priority_${Priority}`
  | `deal_${Keyed<Deal>}`
  | `niche_${NicheId}`
  | `dimension_${Keyed<DimensionId>}`
  | `flag_${Keyed<FlagId>}`
  | `severity_${Severity}`
  | `status_${FlagMark['status']}`;
