import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { EXAMPLE_MONTH } from '@/lib/method/budget-models';
import { ExampleSection } from './example-section';

/** The example, open where there is no budget to look at, else on demand. */
export const ExamplePlace = ({ isNeeded, use }: { isNeeded: boolean; use: (yuan: number) => void }) => {
  const title = say('money_example', { budget: yuan(EXAMPLE_MONTH) });
  const chip = <span className="chip line">{say('price_estimate')}</span>;
  return isNeeded ? (
    <section className="sec" aria-labelledby="money-example">
      <h2 id="money-example">
        {title}
        {chip}
      </h2>
      <ExampleSection use={use} />
    </section>
  ) : (
    <details className="sec more">
      <summary>
        {title} {chip}
      </summary>
      <ExampleSection use={use} />
    </details>
  );
};
