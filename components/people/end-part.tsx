import { useRef } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { day } from '@/components/words/dates';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import type { Collaboration, HowItWent } from '@/lib/shortlist/collaboration';
import { finishCollaboration } from '@/lib/shortlist/finish';
import { EndForm } from './end-form';
import { outcomeWords } from './outcome-words';

interface Props {
  data: CampaignData;
  creatorId: string;
  work: Collaboration | undefined;
  now: string;
  save: Save;
}

/** How working together went, once it is over: said here, and taken back. */
export function EndPart({ data, creatorId, work, now, save }: Props) {
  const { outcome, finishedOn } = work ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes: whoever pressed it goes on from the heading. */
  const finish = async (result: { outcome: HowItWent; on: string } | null) => {
    if (await save(() => finishCollaboration(data.listId, creatorId, result, instant()))) heading.current?.focus();
  };
  return (
    <section className="sec" aria-labelledby="work-end">
      <h2 id="work-end" tabIndex={-1} ref={heading}>
        {say('people_end')}
      </h2>
      {outcome && finishedOn ? (
        <div className="ended">
          <p>
            <Icon name="tick" />
            {say('people_finished', { outcome: say(outcomeWords[outcome]), day: day(finishedOn, now) })}
          </p>
          <p className="hint">{say('people_evidence')}</p>
          <button type="button" className="btn s" onClick={() => void finish(null)}>
            {say('people_take_back')}
          </button>
        </div>
      ) : (
        <EndForm data={data} creatorId={creatorId} now={now} onFinish={result => void finish(result)} />
      )}
    </section>
  );
}
