import { goalName } from '@/components/brief/goal-name';
import { type MessageKey, say } from '@/components/words/words';
import type { SharesInUse } from '@/lib/campaign/shares-in-use';
import { type BudgetModel, budgetModels } from '@/lib/method/budget-models';
import type { CampaignPlan } from '@/lib/shortlist/campaign';

const effects: Record<BudgetModel, MessageKey> = {
  awareness: 'campaign_goal_awareness',
  conversion: 'campaign_goal_conversion',
  balanced: 'campaign_goal_balanced'
};

interface Props {
  inUse: SharesInUse;
  goal: CampaignPlan['goal'];
  keep: (model: BudgetModel) => void;
}

/** The guide's three ways of dividing a budget; where none was chosen, the one that goes with the goal is used and said to be suggested. */
export const ModelChoice = ({ inUse, goal, keep }: Props) => (
  <fieldset className="goals">
    <legend className="sr">{say('money_models')}</legend>
    {budgetModels.map(model => (
      <label key={model}>
        <input
          type="radio"
          name="budget-model"
          checked={!inUse.isSuggested && inUse.model === model}
          onChange={() => keep(model)}
        />
        <span className="mid">{goalName(model)}</span>
        <span className="qq">{say(effects[model])}</span>
        {inUse.model === model && inUse.isSuggested && (
          <span className="chip line">{goal ? say('money_suggested') : say('money_suggested_middle')}</span>
        )}
        {inUse.model === model && inUse.areOwn && <span className="chip line">{say('money_own')}</span>}
      </label>
    ))}
  </fieldset>
);
