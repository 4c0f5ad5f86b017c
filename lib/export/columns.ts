import type { Quote } from '@/lib/evidence/marketplace';
import type { TierId, Verdict } from '@/lib/report/report';
import { priorities, stages } from '@/lib/shortlist/shortlist';
import type { Summary } from '@/lib/shortlist/summary';
import type { Column } from './column';
import { estimatedCostPerEngagement } from './estimated-cost';
import { dimensionColumns, flagColumns, signalsColumn } from './judgement-columns';
import { profileAddress } from './profile-address';
import type { Word } from './word';
import { dealWord, kindWord, nicheText, priorityWord, stageWord, tierWord, verdictWord } from './words';

const text = (id: string, header: Word, value: Column['value']): Column => ({ id, header, kind: 'text', value });
const number = (id: string, header: Word, value: Column['value']): Column => ({ id, header, kind: 'number', value });
const percent = (id: string, header: Word, value: Column['value']): Column => ({ id, header, kind: 'percent', value });
const yuan = (id: string, header: Word, value: Column['value']): Column => ({ id, header, kind: 'yuan', value });

const tiers: TierId[] = ['nano', 'micro', 'mid', 'mega'];
const verdicts: Verdict[] = ['provisional', 'not-recommended', 'check-first', 'consider', 'recommended'];

const priceOf = ({ quotes }: Summary, kind: Quote['kind']): number | undefined =>
  quotes?.find(quote => quote.kind === kind)?.priceYuan;

/**
 * The one list of columns, in the order of the sheet; the table shows a part of it. A count stands twice: as a number to work
 * with and in the words of the page, which alone say whether it is exact, rounded ("3.6万") or a floor ("1千+").
 */
export const columns: readonly Column[] = [
  {
    ...text('nickname', 'column_nickname', ({ summary, entry }) => summary.nickname ?? entry?.knownAs),
    short: 'table_creator'
  },
  { id: 'red-id', header: 'column_red_id', kind: 'id', value: ({ summary }) => summary.redId },
  { id: 'creator-id', header: 'column_creator_id', kind: 'id', value: ({ summary }) => summary.creatorId },
  { id: 'link', header: 'column_link', kind: 'link', value: ({ summary }) => profileAddress(summary.creatorId) },
  {
    ...text('tier', 'column_tier', ({ summary }, say) => summary.tier && say(tierWord[summary.tier.id])),
    short: 'table_tier',
    sortKey: ({ summary }) => summary.tier && tiers.indexOf(summary.tier.id)
  },
  text('tier-band', 'column_tier_band', ({ summary }) => summary.tier?.band),
  number('followers', 'column_followers', ({ summary }) => summary.followers?.value),
  text('followers-read', 'column_followers_read', ({ summary }) => summary.followers?.text),
  number('likes-and-collects', 'column_likes_and_collects', ({ summary }) => summary.likesAndCollects?.value),
  text('likes-and-collects-read', 'column_likes_and_collects_read', ({ summary }) => summary.likesAndCollects?.text),
  {
    ...percent('engagement-rate', 'column_engagement_rate', ({ summary }) => summary.engagementRate?.value),
    short: 'table_engagement'
  },
  percent('engagement-rate-low', 'column_engagement_rate_low', ({ summary }) => summary.engagementRate?.low),
  percent('engagement-rate-high', 'column_engagement_rate_high', ({ summary }) => summary.engagementRate?.high),
  number('posts-in-30-days', 'column_posts_in_30_days', ({ summary }) => summary.postsIn30Days),
  text('niche', 'column_niche', ({ summary }, say) => summary.niche && nicheText(summary.niche, say)),
  text('place', 'column_place', ({ summary }) => summary.ipLocation),
  {
    ...number('score', 'column_score', ({ summary }) => summary.score.value ?? undefined),
    short: 'table_score',
    group: ({ summary }) => (summary.score.grade === null ? 1 : 0)
  },
  number('score-low', 'column_score_low', ({ summary: { score } }) => (score.value === null ? undefined : score.low)),
  number('score-high', 'column_score_high', ({ summary: { score } }) =>
    score.value === null ? undefined : score.high
  ),
  number('coverage', 'column_coverage', ({ summary }) => summary.score.coverage),
  {
    ...text('verdict', 'column_verdict', ({ summary }, say) => say(verdictWord[summary.verdict])),
    sortKey: ({ summary }) => verdicts.indexOf(summary.verdict)
  },
  ...dimensionColumns,
  signalsColumn,
  ...flagColumns,
  {
    ...yuan('quote', 'column_quote', ({ summary }) => summary.quote?.priceYuan),
    short: 'table_price',
    sortKey: ({ summary }) => summary.quote?.priceYuan ?? summary.estimate?.value
  },
  {
    ...text(
      'quote-kind',
      'column_quote_kind',
      ({ summary }, say) => summary.quote && say(kindWord[summary.quote.kind])
    ),
    sortKey: ({ summary }) => summary.quote?.kind
  },
  yuan('image-price', 'column_image_price', ({ summary }) => priceOf(summary, 'image')),
  yuan('video-price', 'column_video_price', ({ summary }) => priceOf(summary, 'video')),
  {
    ...text(
      'deal',
      'column_deal',
      ({ summary }, say) => summary.quote && say(dealWord[summary.quote.deal ?? 'paid-post'])
    ),
    sortKey: ({ summary }) => summary.quote && (summary.quote.deal ?? 'paid-post')
  },
  yuan('estimate', 'column_estimate', ({ summary }) => (summary.quote ? undefined : summary.estimate?.value)),
  {
    ...yuan('cpe', 'column_cpe', ({ summary }) => summary.costPerEngagement),
    short: 'table_cpe',
    sortKey: ({ summary }) => summary.costPerEngagement ?? estimatedCostPerEngagement(summary)
  },
  yuan('estimated-cpe', 'column_estimated_cpe', ({ summary }) => estimatedCostPerEngagement(summary)),
  {
    ...text('tags', 'column_tags', ({ entry }) => entry?.tags.join(', ')),
    sortKey: ({ entry }) => entry?.tags[0]
  },
  text('note', 'column_note', ({ entry }) => entry?.note),
  text('contact', 'column_contact', ({ entry }) => entry?.contact),
  {
    ...text('stage', 'column_stage', ({ membership }, say) => membership && say(stageWord[membership.stage])),
    short: 'table_stage',
    sortKey: ({ membership }) => membership && stages.indexOf(membership.stage)
  },
  {
    ...text(
      'priority',
      'column_priority',
      ({ membership }, say) => membership?.priority && say(priorityWord[membership.priority])
    ),
    sortKey: ({ membership }) => membership?.priority && priorities.indexOf(membership.priority)
  },
  text(
    'archived',
    'column_archived',
    ({ membership }, say) => membership?.archived && (membership.archived.why ?? say('export_archived'))
  ),
  { id: 'added', header: 'column_added', kind: 'date', value: ({ membership }) => membership?.addedAt },
  { id: 'first-seen', header: 'column_first_seen', kind: 'date', value: ({ summary }) => summary.firstSeenAt },
  {
    id: 'last-seen',
    header: 'column_last_seen',
    short: 'table_seen',
    kind: 'date',
    value: ({ summary }) => summary.lastSeenAt
  },
  text('ruleset', 'column_ruleset', ({ summary }, say) =>
    summary.edited ? `${summary.ruleset}, ${say('export_edited_rules')}` : summary.ruleset
  )
];
