import { addressOf, type CampaignPart, campaignParts } from '@/components/shortlist/place';
import { type MessageKey, say } from '@/components/words/words';

/** What each part is called. */
export const partNames: Record<CampaignPart, MessageKey> = {
  plan: 'campaign_part_plan',
  budget: 'campaign_part_budget',
  people: 'campaign_part_people',
  posts: 'campaign_part_posts',
  results: 'campaign_part_results'
};

/** The parts of a campaign, each at an address of its own. */
export const CampaignTabs = ({ listId, current }: { listId: string; current: CampaignPart }) => (
  <nav className="campaign-tabs" aria-label={say('campaign_parts')}>
    {campaignParts.map(part => (
      <a key={part} href={addressOf({ listId, campaign: part })} aria-current={part === current ? 'page' : undefined}>
        {say(partNames[part])}
      </a>
    ))}
  </nav>
);
