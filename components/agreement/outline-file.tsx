import type { CampaignData } from '@/components/campaign/use-campaign';

/** The outline of a contract as a file. */
export const OutlineFile = (_props: { data: CampaignData; creatorId: string }) => null;
