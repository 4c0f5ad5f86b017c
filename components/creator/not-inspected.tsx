import { TickedLoupe } from '@/components/shortlist/ticked-loupe';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';

/** They were only added from a card, a link or a sheet: nothing of their page is known. */
export const NotInspected = ({ creatorId }: { creatorId: string }) => (
  <div className="blank">
    <TickedLoupe />
    <h2>{say('creator_not_inspected')}</h2>
    <p>{say('creator_not_inspected_how')}</p>
    <a className="btn primary" href={profileAddress(creatorId)} target="_blank" rel="noreferrer">
      {say('remedy_open_profile')}
    </a>
  </div>
);
