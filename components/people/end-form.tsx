import { useId, useState } from 'react';
import type { CampaignData } from '@/components/campaign/use-campaign';
import { useTypedDay } from '@/components/campaign/use-typed-day';
import { ownDay } from '@/components/words/own-day';
import { say } from '@/components/words/words';
import type { HowItWent } from '@/lib/shortlist/collaboration';
import { outcomes, outcomeWords } from './outcome-words';
import { SuggestedOutcome } from './suggested-outcome';

interface Props {
  data: CampaignData;
  creatorId: string;
  now: string;
  onFinish: (result: { outcome: HowItWent; on: string }) => void;
}

/** How it went and since which day it is over; nothing is kept until it is called finished. */
export function EndForm({ data, creatorId, now, onFinish }: Props) {
  const group = useId();
  const [outcome, setOutcome] = useState<HowItWent>();
  const [on, setOn] = useState<string>();
  const today = ownDay(now);
  const field = useTypedDay(on ?? today, setOn);
  return (
    <form
      className="end-form"
      onSubmit={event => {
        event.preventDefault();
        if (outcome) onFinish({ outcome, on: on ?? today });
      }}
    >
      <SuggestedOutcome data={data} creatorId={creatorId} />
      <fieldset className="question">
        <legend className="sr">{say('people_end')}</legend>
        <div className="choices of-3">
          {outcomes.map(one => (
            <label key={one}>
              <input type="radio" name={group} checked={outcome === one} onChange={() => setOutcome(one)} />
              {say(outcomeWords[one])}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <label className="s12 q" htmlFor="work-finished">
          {say('campaign_finished_on')}
        </label>
        <input id="work-finished" type="date" className="inp" {...field} />
        <span className="grow" />
        <button type="submit" className="btn s" disabled={outcome === undefined}>
          {say('campaign_finish')}
        </button>
      </div>
      <p className="hint">{say('people_end_how')}</p>
    </form>
  );
}
