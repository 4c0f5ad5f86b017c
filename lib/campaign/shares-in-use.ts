import { type BudgetModel, modelShares, type Shares } from '@/lib/method/budget-models';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { areSame, areWhole } from './move-share';

/** By which shares a campaign's budget is divided, and where they are from. */
export interface SharesInUse {
  model: BudgetModel;
  /** The model was not chosen: it goes with the goal, or is the middle way where there is no goal either. */
  isSuggested: boolean;
  shares: Shares;
  /** The user's own, other than the model's. */
  areOwn: boolean;
}

/** Own shares that cannot divide a budget, as a file may hold them, are left aside for the model's. */
export function sharesInUse({ budgetModel, goal, shares }: CampaignPlan): SharesInUse {
  const model = budgetModel ?? goal ?? 'balanced';
  const own = shares && areWhole(shares) && !areSame(shares, modelShares[model]) ? shares : undefined;
  return {
    model,
    isSuggested: budgetModel === undefined,
    shares: own ?? modelShares[model],
    areOwn: own !== undefined
  };
}
