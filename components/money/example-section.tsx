import { goalName } from '@/components/brief/goal-name';
import { whole, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { splitBudget } from '@/lib/campaign/budget-split';
import { postsBought } from '@/lib/campaign/posts-bought';
import { buckets, budgetModels, EXAMPLE_MONTH, modelShares } from '@/lib/method/budget-models';
import { bucketName } from './bucket-name';
import { postsOf } from './posts-cell';
import { rolledSentence } from './rolled-sentence';

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
                return (
                  <td key={model} className="n">
                    {yuan(split.yuan[bucket])}
                    <span className="under">
                      {say('money_percent', { share: whole(modelShares[model][bucket]) })}
                      {posts && `${say('list_separator')}${postsOf(posts)}`}
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
