import { goalName } from '@/components/brief/goal-name';
import { type MessageKey, say } from '@/components/words/words';
import type { CampaignPlan } from '@/lib/shortlist/campaign';

const goals: { id: NonNullable<CampaignPlan['goal']>; effect: MessageKey }[] = [
  { id: 'awareness', effect: 'campaign_goal_awareness' },
  { id: 'conversion', effect: 'campaign_goal_conversion' },
  { id: 'balanced', effect: 'campaign_goal_balanced' }
];

/** What the campaign is for; each choice says how the money is divided then. */
export const GoalChoice = ({
  goal,
  keep
}: {
  goal: CampaignPlan['goal'];
  keep: (goal: CampaignPlan['goal']) => void;
}) => (
  <fieldset className="goals">
    <legend className="sr">{say('campaign_goal')}</legend>
    {goals.map(({ id, effect }) => (
      <label key={id}>
        <input type="radio" name="campaign-goal" checked={goal === id} onChange={() => keep(id)} />
        <span className="mid">{goalName(id)}</span>
        <span className="qq">{say(effect)}</span>
      </label>
    ))}
  </fieldset>
);
