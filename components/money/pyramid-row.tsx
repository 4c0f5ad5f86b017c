import { useId, useState } from 'react';
import { FlagIcon } from '@/components/mark/flag-icon';
import { Icon } from '@/components/mark/icon';
import { Unknown } from '@/components/shortlist/unknown';
import { count, whole } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { share as inPercent } from '@/components/words/rates';
import { type MessageKey, say, sayCount } from '@/components/words/words';
import type { TierShare } from '@/lib/campaign/tier-pyramid';
import { PriceFigures } from './price-figures';
import { PyramidSlice } from './pyramid-slice';
import { tierPoints } from './tier-points';
import { YieldFigures } from './yield-figures';

interface Props {
  tier: TierShare;
  place: number;
  of: number;
  /** Of the whole list, 0…1. */
  shares: { creators: number; followers: number };
}

/** One tier: its slice, its figures, and on demand what speaks for such creators and what to mind. */
export function PyramidRow({ tier, place, of, shares }: Props) {
  const [isOpen, setOpen] = useState(false);
  const points = useId();
  const { creatorIds, followers, critical, score } = tier;
  const name = nameOf('tier', tier.tier);
  return (
    <>
      <tr>
        <td className="picture" rowSpan={isOpen ? 2 : 1}>
          <PyramidSlice place={place} of={of} {...shares} />
        </td>
        <th scope="row">
          {name}
          <button
            type="button"
            className="link"
            aria-expanded={isOpen}
            aria-controls={points}
            aria-label={say('money_points_of', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            {say('money_points')}
            <Icon name={isOpen ? 'up' : 'down'} />
          </button>
        </th>
        <td className="n">
          {whole(creatorIds.length)}
          {creatorIds.length > 0 && <span className="under">{inPercent(shares.creators)}</span>}
        </td>
        <td className="n">
          {followers ? (
            <>
              {`~${count(followers.value)}`}
              {followers.high === null && '+'}
              <span className="under">
                {say('money_over', { of: whole(followers.of), all: whole(creatorIds.length) })}
              </span>
            </>
          ) : (
            <Unknown />
          )}
        </td>
        <td className="n">
          <PriceFigures tier={tier} />
        </td>
        <td className="n">
          <YieldFigures tier={tier} />
        </td>
        <td className="n">
          {score ? (
            <>
              {whole(Math.round(score.value))}
              <span className="under">{sayCount('money_graded', score.of, { count: whole(score.of) })}</span>
            </>
          ) : (
            <Unknown />
          )}
        </td>
        <td className="n">
          {critical > 0 ? (
            <span className="critical">
              <FlagIcon look="critical" />
              {whole(critical)}
            </span>
          ) : (
            <span className="qq">0</span>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={points} className="points">
          <td colSpan={7}>
            <div>
              <Points title="money_strengths" points={tierPoints[tier.tier].strengths} />
              <Points title="money_cautions" points={tierPoints[tier.tier].cautions} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

const Points = ({ title, points }: { title: 'money_strengths' | 'money_cautions'; points: readonly MessageKey[] }) => (
  <section>
    <h3>{say(title)}</h3>
    <ul>
      {points.map(point => (
        <li key={point}>{say(point)}</li>
      ))}
    </ul>
  </section>
);
