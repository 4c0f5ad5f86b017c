import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { rowName } from '@/components/shortlist/row-name';
import { count, yuan } from '@/components/words/figures';
import { nameOf } from '@/components/words/names';
import { say } from '@/components/words/words';
import type { Offer } from '@/lib/campaign/choose-creators';
import type { NotChosen } from '@/lib/campaign/what-if';
import type { Row } from '@/lib/shortlist/row';

interface Props {
  offer: Offer;
  row: Row;
  /** Why they are not chosen; absent where they are. */
  reason?: NotChosen;
  hand: 'in' | 'out' | undefined;
  hold: (hand: 'in' | 'out' | undefined) => void;
}

/** One creator who was weighed: what a post costs and brings, and the user's own word. */
export function OfferRow({ offer, row, reason, hand, hold }: Props) {
  const { cost, isEstimate, engagements, tier } = offer;
  const name = rowName(row);
  const { label, spoken, icon, next } = actionOf(name, hand, reason === undefined);
  return (
    <li className="offer">
      <span className="row who">
        <Avatar name={name} size="s" />
        <a className="cut" lang="zh-CN" href={addressOf({ creator: offer.creatorId })} title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </a>
      </span>
      <span className="q">{nameOf('tier', tier)}</span>
      <span className={isEstimate ? 'num end qq' : 'num end'}>
        {isEstimate ? `~${yuan(cost)}` : yuan(cost)}
        {isEstimate && <span className="sr"> {say('table_estimate')}</span>}
      </span>
      <span className="num end">
        <span className="sr">{say('money_brought')} </span>
        {`~${count(engagements.value)}`}
        <span className="under">
          {say('money_range', { low: count(engagements.low), high: count(engagements.high) })}
        </span>
      </span>
      <span className="why q">
        {hand && <span className="chip line">{say('narrow_hand')}</span>}
        {reason ? reasonWords(offer, reason) : yieldOf(offer)}
      </span>
      <button type="button" className="btn bare s" aria-label={spoken} onClick={() => hold(next)}>
        <Icon name={icon} />
        {label}
      </button>
    </li>
  );
}

const yieldOf = ({ cost, engagements: { value } }: Offer): string =>
  value > 0 ? say('money_per_engagement', { price: `~${yuan(cost / value)}` }) : '';

function actionOf(name: string, hand: 'in' | 'out' | undefined, isChosen: boolean) {
  if (hand) {
    return {
      label: say('narrow_release'),
      spoken: say('narrow_release_name', { name }),
      icon: 'again',
      next: undefined
    } as const;
  }
  return isChosen
    ? ({
        label: say('narrow_take_out'),
        spoken: say('narrow_take_out_name', { name }),
        icon: 'minus',
        next: 'out'
      } as const)
    : ({ label: say('narrow_hold'), spoken: say('narrow_hold_name', { name }), icon: 'plus', next: 'in' } as const);
}

function reasonWords({ cost, isEstimate }: Offer, reason: NotChosen): string {
  switch (reason.why) {
    case 'by-hand':
      return say('narrow_by_hand');
    case 'beyond-purse':
      return say('money_beyond_purse', {
        price: isEstimate ? `~${yuan(cost)}` : yuan(cost),
        purse: yuan(reason.purse)
      });
    case 'outdone':
      return say('money_outdone');
  }
}
