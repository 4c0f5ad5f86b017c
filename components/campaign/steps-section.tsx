import { ownDay } from '@/components/words/own-day';
import { useNow } from '@/components/words/use-now';
import { say } from '@/components/words/words';
import { doneByPlan } from '@/lib/campaign/step-progress';
import { steps } from '@/lib/method/steps';
import type { Campaign, CampaignPlan } from '@/lib/shortlist/campaign';
import type { Edits } from '@/lib/shortlist/campaigns';
import { StepLine } from './step-line';
import type { CampaignData } from './use-campaign';

interface Props {
  data: CampaignData;
  campaign: Campaign;
  edit: (edits: Edits<CampaignPlan>) => void;
}

/** The ten steps in order, each with its day, what it asks, and how far it is. */
export function StepsSection({ data, campaign, edit }: Props) {
  const today = ownDay(useNow());
  const shown = doneByPlan(campaign);
  return (
    <section className="sec">
      <h2>{say('steps_title')}</h2>
      <p className="hint">{say('steps_how')}</p>
      <ol className="steps">
        {steps.map((step, place) => (
          <StepLine
            key={step.id}
            step={step}
            before={steps
              .slice(0, place)
              .flatMap(({ id }) => campaign.stepDays?.[id] ?? [])
              .at(-1)}
            day={campaign.stepDays?.[step.id]}
            today={today}
            data={data}
            byPlan={shown}
            done={campaign.done}
            edit={edit}
          />
        ))}
      </ol>
    </section>
  );
}
