import type { CampaignData } from '@/components/campaign/use-campaign';
import type { PartnershipModel } from '@/lib/report/report';

/** In which way the work with a creator is done: what was chosen for them, else what the campaign says. */
export const modelWith = ({ campaign, works }: CampaignData, creatorId: string): PartnershipModel | undefined =>
  works.get(creatorId)?.partnership ?? campaign?.partnership;
