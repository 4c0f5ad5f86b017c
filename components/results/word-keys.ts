import type { MessageKey } from '@/components/words/words';
import type { PartnershipModel } from '@/lib/report/report';
import type { CampaignPlan } from '@/lib/shortlist/campaign';

/** The texts that name a goal, for sheets in another language. */
export const goalKeys: Record<NonNullable<CampaignPlan['goal']>, MessageKey> = {
  awareness: 'brief_goal_awareness',
  conversion: 'brief_goal_conversion',
  balanced: 'brief_goal_balanced'
};

/** The same of the ways of working together. */
export const partnershipKeys: Record<PartnershipModel, MessageKey> = {
  'paid-post': 'partnership_paid_post',
  affiliate: 'partnership_affiliate',
  'product-seeding': 'partnership_product_seeding',
  'long-term-ambassador': 'partnership_long_term_ambassador',
  hybrid: 'partnership_hybrid'
};
