import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { ScoreBar } from '@/components/mark/score-bar';
import { isProvisional } from '@/components/mark/score-parts';
import { writtenScore } from '@/components/mark/spoken-score';
import { addressOf } from '@/components/shortlist/place';
import { rowName } from '@/components/shortlist/row-name';
import { Unknown } from '@/components/shortlist/unknown';
import { say } from '@/components/words/words';
import type { Candidate } from '@/lib/campaign/narrow';
import { knownPrice } from './reason-sentence';

interface Props {
  candidate: Candidate;
  stays: boolean;
  reason: string;
  /** Holds them in or out, or lets the rules decide again. */
  onHold: (hand: 'in' | 'out' | undefined) => void;
}

/** One candidate: who, the score with its mark, the price, why they stay or leave, and the user's own word. */
export function CandidateRow({ candidate: { row, price, isByHand }, stays, reason, onHold }: Props) {
  const { creatorId, score } = row.summary;
  const name = rowName(row);
  return (
    <li className="candidate">
      <span className="row who">
        <Avatar name={name} size="s" />
        <a className="cut" lang="zh-CN" href={addressOf({ creator: creatorId })} title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </a>
      </span>
      <span className="sm">
        <span className={isProvisional(score) ? 'score-n num provisional' : 'score-n num'} aria-hidden="true">
          {writtenScore(score)}
        </span>
        <ScoreBar score={score} />
      </span>
      <span className={price?.isEstimate ? 'num asks qq' : 'num asks'}>
        {price ? knownPrice(price.value, price.isEstimate) : <Unknown />}
        {price?.isEstimate && <span className="sr"> {say('table_estimate')}</span>}
      </span>
      <span className="why q">
        {isByHand && <span className="chip line">{say('narrow_hand')}</span>}
        {reason}
      </span>
      {isByHand ? (
        <button
          type="button"
          className="btn bare s"
          aria-label={say('narrow_release_name', { name })}
          onClick={() => onHold(undefined)}
        >
          <Icon name="again" />
          {say('narrow_release')}
        </button>
      ) : (
        <button
          type="button"
          className="btn bare s"
          aria-label={stays ? say('narrow_take_out_name', { name }) : say('narrow_hold_name', { name })}
          onClick={() => onHold(stays ? 'out' : 'in')}
        >
          <Icon name={stays ? 'minus' : 'plus'} />
          {say(stays ? 'narrow_take_out' : 'narrow_hold')}
        </button>
      )}
    </li>
  );
}
