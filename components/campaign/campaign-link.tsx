import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';

/** The way from a list to its campaign. */
export const CampaignLink = ({ listId }: { listId: string }) => (
  <a className="btn" href={addressOf({ listId, campaign: 'plan' })}>
    {say('campaign_button')}
  </a>
);
