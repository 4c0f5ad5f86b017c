import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { rowName } from '@/components/shortlist/row-name';
import { type MessageKey, say } from '@/components/words/words';
import type { Unweighed } from '@/lib/campaign/choose-creators';
import { profileAddress } from '@/lib/export/profile-address';
import type { Row } from '@/lib/shortlist/row';

const words: Record<Unweighed, { why: MessageKey; step: MessageKey }> = {
  critical: { why: 'money_why_critical', step: 'money_see_signal' },
  'no-price': { why: 'money_why_price', step: 'money_add_price' },
  'no-engagement': { why: 'money_why_engagement', step: 'money_open_page' },
  'no-followers': { why: 'money_why_followers', step: 'money_open_page' }
};

/** One creator who could not be weighed: why, and the next step. */
export function UnweighedRow({ row, why, hold }: { row: Row; why: Unweighed; hold: () => void }) {
  const { creatorId } = row.summary;
  const name = rowName(row);
  const isOutside = why === 'no-engagement' || why === 'no-followers';
  return (
    <li className="offer unweighed">
      <span className="row who">
        <Avatar name={name} size="s" />
        <a className="cut" lang="zh-CN" href={addressOf({ creator: creatorId })} title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </a>
      </span>
      <span className="why q">{say(words[why].why)}</span>
      <a
        href={isOutside ? profileAddress(creatorId) : addressOf({ creator: creatorId })}
        {...(isOutside && { target: '_blank', rel: 'noreferrer' })}
        aria-label={say('money_step_of', { step: say(words[why].step), name })}
      >
        {say(words[why].step)}
      </a>
      {why === 'critical' && (
        <button type="button" className="btn bare s" aria-label={say('narrow_hold_name', { name })} onClick={hold}>
          <Icon name="plus" />
          {say('narrow_hold')}
        </button>
      )}
    </li>
  );
}
