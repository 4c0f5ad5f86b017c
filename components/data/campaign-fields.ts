import { goalName } from '@/components/brief/goal-name';
import { kpiName } from '@/components/campaign/kpi-names';
import { stepName } from '@/components/campaign/step-words';
import { bucketName } from '@/components/money/bucket-name';
import { channelName } from '@/components/posts/channel-words';
import { writtenFigure } from '@/components/results/figure-words';
import { fullDay } from '@/components/words/dates';
import { whole, yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { share } from '@/components/words/rates';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import { buckets } from '@/lib/method/budget-models';
import { type KpiId, kpis } from '@/lib/method/kpis';
import { steps } from '@/lib/method/steps';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { asDay, asDone, asPartnership, asText, asYuan, type ConflictFields } from './conflict-field';
import { figurePart, partsOf, toldPart } from './value-parts';

const kpiIds = Object.keys(kpis) as KpiId[];
const stepIds = steps.map(({ id }) => id);

const spentNames = {
  ads: 'results_ads',
  product: 'results_product',
  production: 'results_production'
} as const satisfies Record<string, MessageKey>;

/** What a campaign's plan holds, as a conflict shows it. */
export const campaignFields: ConflictFields<CampaignPlan> = {
  goal: { name: 'campaign_goal', says: goalName },
  briefId: { name: 'campaign_brief', says: (id, names) => names.get(id) ?? say('data_value_brief_gone') },
  targets: {
    name: 'campaign_targets',
    says: targets => partsOf(targets, kpiIds, (kpi, value) => figurePart(kpiName(kpi), writtenFigure(kpi, value)))
  },
  budgetYuan: asYuan('brief_budget'),
  startsOn: asDay('campaign_starts'),
  endsOn: asDay('campaign_ends'),
  budgetModel: { name: 'data_field_budget_model', says: goalName },
  shares: {
    name: 'data_field_shares',
    says: shares => partsOf(shares, buckets, (bucket, value) => figurePart(bucketName(bucket), share(value / 100)))
  },
  partnership: asPartnership('campaign_partnership'),
  mix: {
    name: 'campaign_mix',
    says: mix =>
      mix.map(({ tier, creators, posts }) => ({
        key: tier,
        words: toldPart(nameOf('tier', tier), [
          sayCount('trash_list_size', creators, { count: whole(creators) }),
          sayCount('data_value_posts_each', posts, { count: whole(posts) })
        ])
      }))
  },
  paysFee: {
    name: 'results_platform_fee',
    says: pays => say(pays ? 'data_value_fee_on_top' : 'data_value_fee_within')
  },
  spent: {
    name: 'results_spent',
    says: spent =>
      partsOf(spent, ['ads', 'product', 'production'], (part, value) => figurePart(say(spentNames[part]), yuan(value)))
  },
  stepDays: {
    name: 'data_field_step_days',
    says: days => partsOf(days, stepIds, (step, day) => figurePart(stepName(step), fullDay(day)))
  },
  done: asDone,
  amplification: {
    name: 'amplify_title',
    says: rows =>
      rows.map(({ id, channel, what, owner, on, costYuan, done }) => ({
        key: id,
        words: toldPart(channelName(channel), [
          what,
          owner,
          on && fullDay(on),
          costYuan === undefined ? undefined : yuan(costYuan),
          done && say('data_value_done')
        ])
      }))
  },
  learnings: asText('results_learnings'),
  finishedOn: asDay('campaign_finished_on')
};
