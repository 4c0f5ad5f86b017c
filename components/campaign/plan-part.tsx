import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { parsePrice } from '@/lib/shortlist/amounts';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { type Edits, editCampaign, removeCampaign } from '@/lib/shortlist/campaigns';
import { BriefChoice } from './brief-choice';
import { CampaignFigure } from './campaign-figure';
import type { PartProps } from './campaign-view';
import { DayField } from './day-field';
import { EndSection } from './end-section';
import { GoalChoice } from './goal-choice';
import { MixFields } from './mix-fields';
import { PartnershipField } from './partnership-field';
import { StepsSection } from './steps-section';
import { TargetFields } from './target-fields';

/** What the campaign is to bring, for how much and until when: step one of the guide. */
export function PlanPart({ data, save }: PartProps) {
  const { listId, campaign } = data;
  const edit = (edits: Edits<CampaignPlan>) => void save(() => editCampaign(listId, edits, instant()));
  if (!campaign) return null;
  return (
    <form className="campaign-form" aria-label={say('campaign_part_plan')} onSubmit={event => event.preventDefault()}>
      <section className="sec">
        <h2>{say('campaign_goal')}</h2>
        <GoalChoice goal={campaign.goal} keep={goal => edit({ goal: () => goal })} />
      </section>
      <section className="sec">
        <h2>{say('campaign_frame')}</h2>
        <div className="side-by-side">
          <CampaignFigure
            id="campaign-budget"
            label={say('brief_budget')}
            hint={say('campaign_budget_hint')}
            stored={campaign.budgetYuan}
            unit={{ before: '¥' }}
            read={parsePrice}
            keep={budgetYuan => edit({ budgetYuan: () => budgetYuan })}
          />
          <DayField
            id="campaign-start"
            label={say('campaign_starts')}
            stored={campaign.startsOn}
            keep={startsOn => edit({ startsOn: () => startsOn })}
          />
          <DayField
            id="campaign-end"
            label={say('campaign_ends')}
            stored={campaign.endsOn}
            from={campaign.startsOn}
            keep={endsOn => edit({ endsOn: () => endsOn })}
          />
          <BriefChoice briefs={data.briefs} campaign={campaign} keep={briefId => edit({ briefId: () => briefId })} />
          <PartnershipField chosen={campaign.partnership} keep={model => edit({ partnership: () => model })} />
        </div>
      </section>
      <section className="sec">
        <h2>{say('campaign_targets')}</h2>
        <TargetFields targets={campaign.targets} keep={targets => edit({ targets })} />
      </section>
      <section className="sec">
        <h2>{say('campaign_mix')}</h2>
        <MixFields mix={campaign.mix} rows={data.rows} keep={mix => edit({ mix })} />
      </section>
      <StepsSection data={data} campaign={campaign} edit={edit} />
      <EndSection campaign={campaign} edit={edit} remove={() => void save(() => removeCampaign(listId, instant()))} />
    </form>
  );
}
