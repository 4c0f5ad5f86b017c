import { aboutYuan, whole, yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say, sayCount } from '@/components/words/words';
import type { Reason } from '@/lib/campaign/narrow';
import { strengthsOf } from '@/lib/campaign/strengths';
import type { Summary } from '@/lib/shortlist/summary';

const flagNames = (ids: readonly string[]): string => ids.map(id => nameOf('flag', id)).join(say('name_separator'));

/** A price as it is known: "~" before an estimate. */
export const knownPrice = (price: number, isEstimate: boolean): string =>
  isEstimate ? `~${aboutYuan(price)}` : yuan(price);

/** Why a creator leaves, with the figures, in one sentence; kept with them in the list. */
export function reasonSentence(reason: Reason): string {
  switch (reason.why) {
    case 'not-inspected':
      return say('narrow_not_inspected');
    case 'critical-signal':
      return say('narrow_critical', { signals: flagNames(reason.flags) });
    case 'nothing-measured':
      return say('narrow_nothing_measured');
    case 'thin':
      return say('narrow_thin', { measured: whole(reason.measured), needed: whole(reason.needed) });
    case 'few-dimensions':
      return say('narrow_few_dimensions', { needed: whole(reason.needed) });
    case 'score-below':
      return say('narrow_score_below', { score: whole(reason.score), line: whole(reason.line) });
    case 'other-tier':
      return say('narrow_other_tier', { tier: nameOf('tier', reason.tier) });
    case 'price-unknown':
      return say('narrow_price_unknown');
    case 'above-budget':
      return say('narrow_above_budget', {
        price: knownPrice(reason.price, reason.isEstimate),
        budget: yuan(reason.budget)
      });
    case 'by-hand':
      return say('narrow_by_hand');
    case 'no-place':
      return reason.least === undefined
        ? say('narrow_no_place_by_hand')
        : say('narrow_no_place', { least: whole(reason.least) });
    case 'no-money':
      return say('narrow_no_money', { price: knownPrice(reason.price, reason.isEstimate), left: yuan(reason.left) });
  }
}

/** What speaks for a creator who stays, and which signals to look at. */
export function strengthSentence(summary: Summary): string {
  const { strongest, raised } = strengthsOf(summary);
  const signals =
    raised.length === 0
      ? say('narrow_no_signal')
      : sayCount('narrow_signals', raised.length, {
          count: whole(raised.length),
          signals: flagNames(raised.map(({ id }) => id))
        });
  if (!strongest) return signals;
  const { id, score } = strongest;
  return [
    say('narrow_strongest', { dimension: nameOf('dimension', id), score: whole(Math.floor(score)) }),
    signals
  ].join(say('clause_separator'));
}
