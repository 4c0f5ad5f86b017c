import { goalName } from '@/components/brief/goal-name';
import { whole, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { splitBudget } from '@/lib/campaign/budget-split';
import { postsBought } from '@/lib/campaign/posts-bought';
import { buckets, budgetModels, EXAMPLE_MONTH, modelShares } from '@/lib/method/budget-models';
import { bucketName, tierInSentence } from './bucket-name';
import { postsOf } from './posts-cell';
import { rolledSentence } from './rolled-sentence';
import { wentTo } from './went-to';

/** ¥50,000 a month by each of the three models at market prices, to look at and to begin with. */
export function ExampleSection({ use }: { use: (yuan: number) => void }) {
  const models = budgetModels.map(model => {
    const split = splitBudget(EXAMPLE_MONTH, modelShares[model]);
    return { model, split, bought: postsBought(split.yuan, undefined, { withFee: false }) };
  });
  return (
    <>
      <p className="q about">{say('money_example_about')}</p>
      <table className="money-table example">
        <caption className="sr">{say('money_example', { budget: yuan(EXAMPLE_MONTH) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('money_to')}</th>
            {models.map(({ model }) => (
              <th key={model} scope="col" className="n">
                {goalName(model)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets.map(bucket => (
            <tr key={bucket}>
              <th scope="row">{bucketName(bucket)}</th>
              {models.map(({ model, split, bought }) => {
                const posts = bought.find(({ tier, yuan: amount }) => tier === bucket && amount > 0);
                const next = wentTo(split, bucket);
                const more = posts ? postsOf(posts) : next && say('money_went_to', { to: tierInSentence(next) });
                const share = say('money_percent', { share: whole(modelShares[model][bucket]) });
                return (
                  <td key={model} className="n">
                    {yuan(split.yuan[bucket])}
                    <span className="under">
                      {[share, more].filter(one => one !== undefined).join(say('list_separator'))}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="rolled">
        {models.flatMap(({ model, split }) =>
          split.rolled.map(rolled => (
            <li key={`${model}-${rolled.from}`}>
              {say('money_example_rolled', { model: goalName(model), sentence: rolledSentence(rolled) })}
            </li>
          ))
        )}
      </ul>
      <button type="button" className="btn" onClick={() => use(EXAMPLE_MONTH)}>
        {say('money_use', { budget: yuan(EXAMPLE_MONTH) })}
      </button>
    </>
  );
}
