import { partNames } from '@/components/campaign/campaign-tabs';
import { addressOf, campaignParts } from '@/components/shortlist/place';
import { say } from '@/components/words/words';

/** The ways to the parts of a campaign. */
export const PartLinks = ({ list }: { list: { id: string; name: string } }) => (
  <nav className="part-links" aria-label={say('campaigns_parts_of', { list: list.name })}>
    {campaignParts.map(part => (
      <a key={part} href={addressOf({ listId: list.id, campaign: part })}>
        {say(partNames[part])}
      </a>
    ))}
  </nav>
);
