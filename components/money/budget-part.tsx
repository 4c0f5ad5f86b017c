import type { PartProps } from '@/components/campaign/campaign-view';
import { Notice } from '@/components/inspection/notice';
import { yuan } from '@/components/words/figures';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { splitBudget } from '@/lib/campaign/budget-split';
import { postsBought } from '@/lib/campaign/posts-bought';
import { sharesInUse } from '@/lib/campaign/shares-in-use';
import { pyramidOf } from '@/lib/campaign/tier-pyramid';
import { cheapestPost } from '@/lib/method/budget-models';
import type { CampaignPlan } from '@/lib/shortlist/campaign';
import { type Edits, editCampaign } from '@/lib/shortlist/campaigns';
import { BudgetField } from './budget-field';
import { ExamplePlace } from './example-place';
import { FeeChoice } from './fee-choice';
import { ModelChoice } from './model-choice';
import { PyramidSection } from './pyramid-section';
import { SplitSection } from './split-section';
import { useShares } from './use-shares';
import { WhatIfSection } from './what-if-section';

/** How many creators the guide narrows a list to. */
const USUAL = 12;

/** The money of a campaign: how it is divided, what it buys, the list by tiers, and who of it fits. */
export function BudgetPart({ data, save }: PartProps) {
  const { listId, campaign, rows, publications } = data;
  const inUse = sharesInUse(campaign ?? {});
  const edit = (edits: Edits<CampaignPlan>) => save(() => editCampaign(listId, edits, instant()));
  const { shares, move, settle } = useShares(inUse.shares, own => edit({ shares: () => own }));
  if (!campaign) return null;
  const { budgetYuan, goal, mix } = campaign;
  const withFee = campaign.paysFee === true;
  const budget = budgetYuan === undefined ? undefined : Math.floor(budgetYuan);
  const pyramid = pyramidOf(rows.map(({ summary }) => summary));
  const split = budget === undefined ? undefined : splitBudget(budget, shares);
  const bought = split && postsBought(split.yuan, pyramid, { withFee });
  const wanted = mix?.reduce((sum, { creators }) => sum + creators, 0);
  const example = <ExamplePlace isNeeded={!budget} use={amount => void edit({ budgetYuan: () => amount })} />;
  return (
    <div className="money">
      <section className="sec top">
        <BudgetField stored={budgetYuan} keep={amount => void edit({ budgetYuan: () => amount })} />
        <FeeChoice paysFee={withFee} keep={pays => void edit({ paysFee: () => pays })} />
        {budget === undefined && (
          <Notice tone="neutral" title={say('money_none')} icon="note">
            {say('money_none_how')}
          </Notice>
        )}
        {budget !== undefined && bought?.every(buysNothing) && (
          <Notice tone="neutral" title={say('money_too_little', { budget: yuan(budget) })} icon="note">
            {say('money_too_little_how', { least: yuan(cheapestPost.nano) })}
          </Notice>
        )}
      </section>
      {!budget && example}
      <SplitSection
        models={
          <ModelChoice
            inUse={inUse}
            goal={goal}
            keep={model => void edit({ budgetModel: () => model, shares: () => undefined })}
          />
        }
        shares={shares}
        areOwn={inUse.areOwn}
        budget={budget}
        split={split}
        bought={bought}
        move={move}
        settle={(bucket, share) => void settle(bucket, share)}
        reset={() => void edit({ shares: () => undefined })}
      />
      <PyramidSection listId={listId} pyramid={pyramid} rows={rows} />
      <WhatIfSection
        listId={listId}
        rows={rows}
        publications={publications}
        byTier={split && { mega: split.yuan.mega, mid: split.yuan.mid, micro: split.yuan.micro, nano: split.yuan.nano }}
        withFee={withFee}
        usual={Math.min(200, wanted === undefined || wanted === 0 ? USUAL : wanted)}
        save={save}
      />
      {budget ? example : null}
    </div>
  );
}

/** Not even at the cheapest prices. */
const buysNothing = ({ posts, by }: ReturnType<typeof postsBought>[number]): boolean =>
  posts === 0 && (by.is === 'list' || by.most === 0);
