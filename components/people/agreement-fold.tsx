import { useState } from 'react';
import { AgreementPart } from '@/components/agreement/agreement-part';
import { modelWith } from '@/components/agreement/model-with';
import type { CampaignData } from '@/components/campaign/use-campaign';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';

interface Props {
  data: CampaignData;
  creatorId: string;
  save: Save;
  /** Whether it is open at first. */
  isOpen: boolean;
}

/** What is agreed with the creator, read only once somebody looks at it. */
export function AgreementFold({ isOpen, ...given }: Props) {
  const [isRead, setRead] = useState(isOpen);
  const model = modelWith(given.data, given.creatorId);
  return (
    <section className="sec fold">
      <details open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && setRead(true)}>
        <summary>
          <Icon name="right" />
          <h2>{say('people_agreement')}</h2>
          <span className="grow" />
          <span className="cut s12 qq">{model && nameOf('partnership', model)}</span>
        </summary>
        {isRead && <AgreementPart {...given} />}
      </details>
    </section>
  );
}
