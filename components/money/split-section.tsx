import type { ReactNode } from 'react';
import { Icon } from '@/components/mark/icon';
import { Unknown } from '@/components/shortlist/unknown';
import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Split } from '@/lib/campaign/budget-split';
import type { PostsBought } from '@/lib/campaign/posts-bought';
import { type Bucket, buckets, type Shares } from '@/lib/method/budget-models';
import { rolledSentence } from './rolled-sentence';
import { ShareRow } from './share-row';
import { wentTo } from './went-to';

interface Props {
  /** The three models to choose from. */
  models: ReactNode;
  shares: Shares;
  areOwn: boolean;
  budget: number | undefined;
  split: Split | undefined;
  bought: PostsBought[] | undefined;
  move: (bucket: Bucket, share: number) => void;
  settle: (bucket: Bucket, share: number) => void;
  reset: () => void;
}

/** How the budget is divided: by model, by slider or typed; what each part buys, and what rolled down a tier. */
export const SplitSection = ({ models, shares, areOwn, budget, split, bought, move, settle, reset }: Props) => (
  <section className="sec" aria-labelledby="money-split">
    <h2 id="money-split">{say('money_split')}</h2>
    {models}
    <table className="money-table split">
      <caption className="sr">{say('money_split')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('money_to')}</th>
          <th scope="col" colSpan={2}>
            {say('money_share')}
          </th>
          <th scope="col" className="n">
            {say('money_amount')}
          </th>
          <th scope="col" className="buys">
            {say('money_buys')}
          </th>
        </tr>
      </thead>
      <tbody>
        {buckets.map(bucket => (
          <ShareRow
            key={bucket}
            bucket={bucket}
            share={shares[bucket]}
            amount={split?.yuan[bucket]}
            bought={bought?.find(({ tier }) => tier === bucket)}
            wentTo={wentTo(split, bucket)}
            move={share => move(bucket, share)}
            settle={share => settle(bucket, share)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('money_total')}</th>
          <td className="by-hand">
            {areOwn && (
              <button type="button" className="btn bare s" onClick={reset}>
                <Icon name="again" />
                {say('money_back_to_model')}
              </button>
            )}
          </td>
          <td className="typed num">100%</td>
          <td className="n num">{budget === undefined ? <Unknown /> : yuan(budget)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
    {split && split.rolled.length > 0 && (
      <ul className="rolled">
        {split.rolled.map(rolled => (
          <li key={rolled.from}>{rolledSentence(rolled)}</li>
        ))}
      </ul>
    )}
    <p className="hint">{say('money_models_source')}</p>
  </section>
);
