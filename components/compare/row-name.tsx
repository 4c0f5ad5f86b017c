import { yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { type MessageKey, say } from '@/components/words/words';
import type { GroupId, RowId } from '@/lib/campaign/comparison';
import type { DimensionId } from '@/lib/report/report';
import type { SharedAxis } from './shared-axis';

export const groupNames: Record<GroupId, MessageKey> = {
  verdict: 'column_verdict',
  dimensions: 'dimensions_title',
  reach: 'compare_group_reach',
  notes: 'creator_change_notes',
  money: 'compare_group_money'
};

const names: Record<Exclude<RowId, DimensionId>, MessageKey> = {
  score: 'table_score',
  signals: 'table_signals',
  coverage: 'creator_scores_measured',
  followers: 'column_followers',
  growth: 'compare_growth',
  'engagement-rate': 'column_engagement_rate',
  audience: 'known_audience',
  niche: 'column_niche',
  posts: 'compare_posts',
  weeks: 'compare_weeks',
  price: 'table_price',
  cpe: 'table_cpe_title',
  partnership: 'compare_partnership'
};

/** What a row compares; the prices' one axis is named once, here. */
export const RowName = ({ row, axis }: { row: RowId; axis: SharedAxis | undefined }) => (
  <th scope="row">
    {row in names ? say(names[row as keyof typeof names]) : nameOf('dimension', row)}
    {row === 'price' && axis && (
      <span className="s12 qq">{say('compare_axis', { from: yuan(axis.ends[0]), to: yuan(axis.ends[1]) })}</span>
    )}
  </th>
);
