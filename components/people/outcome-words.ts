import type { MessageKey } from '@/components/words/words';
import type { Light } from '@/lib/campaign/kpi-lights';
import type { HowItWent } from '@/lib/shortlist/collaboration';

/** How it went, best first, and what each is called. */
export const outcomeWords: Record<HowItWent, MessageKey> = {
  good: 'campaign_good',
  mixed: 'campaign_mixed',
  poor: 'campaign_poor'
};
export const outcomes = Object.keys(outcomeWords) as HowItWent[];

/** What a cost per engagement speaks for. */
export const outcomeBy: Record<Light, HowItWent> = { good: 'good', typical: 'mixed', poor: 'poor' };
