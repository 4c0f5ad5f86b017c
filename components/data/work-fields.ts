import { termWords } from '@/components/agreement/term-words';
import { outcomeWords } from '@/components/people/outcome-words';
import { fineYuan } from '@/components/results/figure-words';
import { fullDay } from '@/components/words/dates';
import { whole, yuan } from '@/components/words/figures';
import { type MessageKey, say } from '@/components/words/words';
import { termIds } from '@/lib/method/contract-terms';
import type { CollaborationWork, Results } from '@/lib/shortlist/collaboration';
import { asDay, asDone, asPartnership, asText, type ConflictFields } from './conflict-field';
import { figurePart, partsOf, toldPart } from './value-parts';

const paidNames: Record<keyof NonNullable<CollaborationWork['paid']>, MessageKey> = {
  fee: 'results_fee',
  platformFee: 'results_platform_fee',
  product: 'results_product',
  ads: 'results_ads',
  production: 'results_production'
};
const paidParts = Object.keys(paidNames) as (keyof typeof paidNames)[];

const resultNames: Record<keyof Results, { name: MessageKey; isYuan?: true }> = {
  impressions: { name: 'kpi_impressions' },
  reads: { name: 'kpi_reads' },
  clicks: { name: 'kpi_clicks' },
  orders: { name: 'kpi_orders' },
  revenueYuan: { name: 'kpi_revenue', isYuan: true },
  grossProfitYuan: { name: 'results_gross_profit', isYuan: true }
};
const resultParts = Object.keys(resultNames) as (keyof Results)[];

/** What the work with a creator holds, as a conflict shows it. */
export const workFields: ConflictFields<CollaborationWork> = {
  owner: asText('people_owner'),
  nextAction: asText('people_next'),
  dueOn: asDay('people_due_day'),
  partnership: asPartnership('agreement_model'),
  done: asDone,
  terms: {
    name: 'agreement_terms',
    says: terms =>
      partsOf(terms, termIds, (term, { text, dueOn, settled }) =>
        toldPart(say(termWords[term].name), [
          text,
          dueOn && say('agreement_due_on', { day: fullDay(dueOn) }),
          settled && say('data_value_settled')
        ])
      )
  },
  paid: {
    name: 'data_field_paid',
    says: paid => partsOf(paid, paidParts, (part, value) => figurePart(say(paidNames[part]), yuan(value)))
  },
  results: {
    name: 'campaign_part_results',
    says: results =>
      partsOf(results, resultParts, (part, value) => {
        const { name, isYuan } = resultNames[part];
        return figurePart(say(name), isYuan ? fineYuan(value) : whole(value));
      })
  },
  outcome: { name: 'people_end', says: outcome => say(outcomeWords[outcome]) },
  finishedOn: asDay('campaign_finished_on')
};
