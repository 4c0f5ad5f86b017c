import { describedBy, Field } from '@/components/brief/field';
import { FigureInput } from '@/components/brief/figure-input';
import { parseBudget } from '@/components/campaign/typed-wishes';
import { useKeptFigure } from '@/components/campaign/use-kept-figure';
import { decimal, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';

interface Props {
  stored: number | undefined;
  keep: (value: number | undefined) => void;
}

/** The campaign's budget where it is divided; broken yuan are said to be left aside. */
export function BudgetField({ stored, keep }: Props) {
  const figure = useKeptFigure(stored === undefined ? '' : String(stored), parseBudget, keep);
  const problem = figure.isUnclear ? say('campaign_figure_unclear', { text: figure.text }) : undefined;
  const isBroken = stored !== undefined && !Number.isInteger(stored);
  const hint = isBroken
    ? say('money_whole', { typed: `¥${decimal(stored, 2)}`, whole: yuan(Math.floor(stored)) })
    : say('campaign_budget_hint');
  return (
    <Field id="money-budget" label={say('brief_budget')} hint={hint} problem={problem}>
      <FigureInput
        id="money-budget"
        text={figure.text}
        isUnclear={figure.isUnclear}
        unit={{ before: '¥' }}
        describedBy={describedBy('money-budget', problem)}
        onType={figure.type}
        onLeave={figure.leave}
      />
    </Field>
  );
}
