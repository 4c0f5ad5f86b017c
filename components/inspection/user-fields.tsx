import { useEffect } from 'react';
import { say } from '@/components/words/words';
import type { Inspection } from '@/lib/shortlist/inspection';
import { AudienceRow } from './known/audience-row';
import { ControversyRow } from './known/controversy-row';
import { CraftRow } from './known/craft-row';
import { FollowerFileRow } from './known/follower-file-row';
import { openFact } from './known/opened-fact';
import { PastCampaignRow } from './known/past-campaign-row';
import { PricesRow } from './known/prices-row';
import type { Save } from './save';

interface Props {
  inspection: Inspection;
  name: string;
  save: Save;
  /** Whether a file can be chosen here: a chooser closes a popup. */
  takesFiles: boolean;
}

/** What no page shows and only the user can know, a row for each kind. Every answer is judged at once, in the toolbar too. */
export function UserFields({ inspection, name, save, takesFiles }: Props) {
  useEffect(() => () => openFact(undefined), []);
  return (
    <section className="sec own">
      <h2>
        {say('fields_title')}
        <span className="end">{say('fields_kept')}</span>
      </h2>
      <ul>
        <PricesRow inspection={inspection} save={save} />
        <AudienceRow inspection={inspection} save={save} />
        <PastCampaignRow inspection={inspection} save={save} />
        <ControversyRow inspection={inspection} name={name} save={save} />
        <CraftRow inspection={inspection} save={save} />
        <FollowerFileRow inspection={inspection} save={save} takesFiles={takesFiles} />
      </ul>
    </section>
  );
}
