import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { parsePrice } from '@/lib/shortlist/amounts';
import type { Editing } from './editing';
import { describedBy, Field } from './field';
import { FigureInput } from './figure-input';
import { perCreator } from './per-creator';
import { parseCreators, useFigure } from './use-figure';

/** What there is to spend, for how many, and what the product costs. */
export function BudgetFields({ draft, change }: Pick<Editing, 'draft' | 'change'>) {
  const budget = useFigure(written(draft.budgetYuan), parsePrice, value =>
    change(({ budgetYuan: _replaced, ...rest }) => ({ ...rest, ...(value !== undefined && { budgetYuan: value }) }))
  );
  const count = useFigure(written(draft.creatorCount), parseCreators, value =>
    change(({ creatorCount: _replaced, ...rest }) => ({ ...rest, ...(value !== undefined && { creatorCount: value }) }))
  );
  const price = useFigure(written(draft.productPriceYuan), parsePrice, value =>
    change(({ productPriceYuan: _replaced, ...rest }) => ({
      ...rest,
      ...(value !== undefined && { productPriceYuan: value })
    }))
  );
  const each = perCreator(draft);
  const problems = {
    budget: budget.isUnclear ? say('brief_budget_unclear', { text: budget.text }) : undefined,
    count: count.isUnclear ? say('brief_count_unclear', { text: count.text }) : undefined,
    price: price.isUnclear ? say('brief_price_unclear', { text: price.text }) : undefined
  };
  return (
    <>
      <div className="side-by-side">
        <Field id="brief-budget" label={say('brief_budget')} hint={say('brief_budget_hint')} problem={problems.budget}>
          <FigureInput
            id="brief-budget"
            text={budget.text}
            isUnclear={budget.isUnclear}
            unit={{ before: '¥' }}
            describedBy={describedBy('brief-budget', problems.budget)}
            onType={budget.type}
          />
        </Field>
        <Field
          id="brief-count"
          label={say('brief_count')}
          hint={each === undefined ? say('brief_count_hint') : say('brief_count_each', { price: yuan(each) })}
          problem={problems.count}
        >
          <FigureInput
            id="brief-count"
            text={count.text}
            isUnclear={count.isUnclear}
            unit={{ after: say('brief_count_unit') }}
            describedBy={describedBy('brief-count', problems.count)}
            onType={count.type}
          />
        </Field>
      </div>
      <Field id="brief-price" label={say('brief_price')} hint={say('brief_price_hint')} problem={problems.price}>
        <FigureInput
          id="brief-price"
          text={price.text}
          isUnclear={price.isUnclear}
          unit={{ before: '¥' }}
          describedBy={describedBy('brief-price', problems.price)}
          onType={price.type}
        />
      </Field>
    </>
  );
}

const written = (value: number | undefined): string => (value === undefined ? '' : String(value));
