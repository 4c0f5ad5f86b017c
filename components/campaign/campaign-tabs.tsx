import { addressOf, type CampaignPart, campaignParts } from '@/components/shortlist/place';
import { whole } from '@/components/words/figures';
import { type MessageKey, say } from '@/components/words/words';

/** What each part is called. */
export const partNames: Record<CampaignPart, MessageKey> = {
  plan: 'campaign_part_plan',
  budget: 'campaign_part_budget',
  people: 'campaign_part_people',
  posts: 'campaign_part_posts',
  results: 'campaign_part_results'
};

interface Props {
  listId: string;
  current: CampaignPart;
  /** Posts whose page is to be opened now. */
  due: number;
}

/** The parts of a campaign, each at an address of its own; at the posts stands how many of them are to be opened. */
export const CampaignTabs = ({ listId, current, due }: Props) => (
  <nav className="campaign-tabs" aria-label={say('campaign_parts')}>
    {campaignParts.map(part => (
      <a key={part} href={addressOf({ listId, campaign: part })} aria-current={part === current ? 'page' : undefined}>
        {say(partNames[part])}
        {part === 'posts' && due > 0 && <Due count={whole(due)} />}
      </a>
    ))}
  </nav>
);

const Due = ({ count }: { count: string }) => (
  <span className="tab-due num" title={say('campaign_posts_due', { count })}>
    <span aria-hidden="true">{count}</span>
    <span className="sr">{say('campaign_posts_due', { count })}</span>
  </span>
);
