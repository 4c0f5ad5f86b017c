import { ownDay } from '@/components/words/own-day';
import { useNow } from '@/components/words/use-now';
import { say } from '@/components/words/words';
import type { Campaign, CampaignPlan } from '@/lib/shortlist/campaign';
import type { Edits } from '@/lib/shortlist/campaigns';
import { DayField } from './day-field';

interface Props {
  campaign: Campaign;
  edit: (edits: Edits<CampaignPlan>) => void;
  remove: () => void;
}

/** Calls the campaign finished on a day, open again, or takes it away; the way back is the toast's. */
export function EndSection({ campaign: { finishedOn }, edit, remove }: Props) {
  const today = ownDay(useNow());
  return (
    <section className="sec">
      <h2>{say('campaign_end')}</h2>
      <div className="end-line">
        {finishedOn === undefined ? (
          <button type="button" className="btn" onClick={() => edit({ finishedOn: () => today })}>
            {say('campaign_finish')}
          </button>
        ) : (
          <>
            <DayField
              id="campaign-finished"
              label={say('campaign_finished_on')}
              stored={finishedOn}
              keep={day => edit({ finishedOn: () => day })}
            />
            <button type="button" className="btn" onClick={() => edit({ finishedOn: () => undefined })}>
              {say('campaign_reopen')}
            </button>
          </>
        )}
        <button type="button" className="btn bare" onClick={remove}>
          {say('campaign_remove')}
        </button>
      </div>
      <p className="hint">{say('campaign_remove_how')}</p>
    </section>
  );
}
