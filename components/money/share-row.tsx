import { FigureInput } from '@/components/brief/figure-input';
import { useKeptFigure } from '@/components/campaign/use-kept-figure';
import { Unknown } from '@/components/shortlist/unknown';
import { yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { TierId } from '@/lib/benchmarks/tiers';
import type { PostsBought } from '@/lib/campaign/posts-bought';
import type { Bucket } from '@/lib/method/budget-models';
import type { Typed } from '@/lib/shortlist/amounts';
import { bucketName } from './bucket-name';
import { PostsCell } from './posts-cell';
import { ShareSlider } from './share-slider';

interface Props {
  bucket: Bucket;
  share: number;
  amount: number | undefined;
  bought: PostsBought | undefined;
  wentTo: TierId | undefined;
  move: (share: number) => void;
  settle: (share: number) => void;
}

/** One part of the budget: its share by slider or typed, whole yuan, and what they buy. */
export function ShareRow({ bucket, share, amount, bought, wentTo, move, settle }: Props) {
  const name = bucketName(bucket);
  const figure = useKeptFigure(String(Math.round(share)), readPercent, value => {
    if (value !== undefined) settle(value);
  });
  const problem = `money-share-${bucket}-problem`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="by-hand">
        <ShareSlider name={name} share={share} move={move} settle={settle} />
      </td>
      <td className="typed">
        <FigureInput
          id={`money-share-${bucket}`}
          text={figure.text}
          isUnclear={figure.isUnclear}
          unit={{ after: '%' }}
          describedBy={problem}
          label={say('money_percent_of', { name })}
          onType={figure.type}
          onLeave={figure.leave}
        />
        <p id={problem} className="problem" role="status">
          {figure.isUnclear && say('money_percent_unclear')}
        </p>
      </td>
      <td className="n num">{amount === undefined ? <Unknown /> : yuan(amount)}</td>
      <td className="buys">
        {bought ? (
          <PostsCell bought={bought} wentTo={wentTo} />
        ) : (
          <span className="qq">
            {bucket === 'ads' ? (
              say('money_ads_for')
            ) : bucket === 'production' ? (
              say('money_production_for')
            ) : (
              <Unknown />
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** A whole percentage from 0 to 100. */
function readPercent(text: string): Typed {
  const plain = text.normalize('NFKC').replace(/%\s*$/, '').trim();
  if (plain === '') return 'empty';
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
  return value <= 100 ? value : 'unclear';
}
