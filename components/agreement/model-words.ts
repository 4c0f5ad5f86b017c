import type { MessageKey } from '@/components/words/words';
import type { PartnershipModel } from '@/lib/report/report';

/** What each way of working together is called, and what speaks for and against it, whoever the creator is. */
export const modelWords: Record<PartnershipModel, { name: MessageKey; for: MessageKey; against: MessageKey }> = {
  'paid-post': { name: 'partnership_paid_post', for: 'model_paid_post_for', against: 'model_paid_post_against' },
  affiliate: { name: 'partnership_affiliate', for: 'model_affiliate_for', against: 'model_affiliate_against' },
  'product-seeding': {
    name: 'partnership_product_seeding',
    for: 'model_product_seeding_for',
    against: 'model_product_seeding_against'
  },
  'long-term-ambassador': {
    name: 'partnership_long_term_ambassador',
    for: 'model_long_term_ambassador_for',
    against: 'model_long_term_ambassador_against'
  },
  hybrid: { name: 'partnership_hybrid', for: 'model_hybrid_for', against: 'model_hybrid_against' }
};

export const models = Object.keys(modelWords) as PartnershipModel[];
