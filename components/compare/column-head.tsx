import { Avatar } from '@/components/inspection/avatar';
import { creatorName, tooltipName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Compared } from '@/lib/shortlist/compared';
import { compare, moved } from './compare-address';

interface Props {
  creator: Compared;
  /** Everyone who is compared, in the order of the columns. */
  ids: string[];
}

/** Who it is; the name leads to their page here, the arrow to the site. The column moves and goes by buttons. */
export function ColumnHead({ creator: { creatorId, knownAs, judgement }, ids }: Props) {
  const { nickname, redId } = judgement?.summary ?? {};
  const name = creatorName({ nickname: nickname ?? knownAs, redId });
  const place = ids.indexOf(creatorId);
  return (
    <th scope="col">
      <span className="row">
        <Avatar name={name} size="s" />
        <a className="cut grow" lang="zh-CN" href={addressOf({ creator: creatorId })} title={tooltipName(name)}>
          <bdi>{name}</bdi>
        </a>
      </span>
      <span className="tools">
        <button
          type="button"
          className="btn bare icon s"
          disabled={place === 0}
          aria-label={say('compare_left', { name })}
          title={say('compare_left', { name })}
          onClick={() => compare(moved(ids, creatorId, -1))}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="btn bare icon s"
          disabled={place === ids.length - 1}
          aria-label={say('compare_right', { name })}
          title={say('compare_right', { name })}
          onClick={() => compare(moved(ids, creatorId, 1))}
        >
          <Icon name="right" />
        </button>
        <a
          className="btn bare icon s"
          href={profileAddress(creatorId)}
          target="_blank"
          rel="noreferrer"
          aria-label={say('table_open_profile', { name })}
          title={say('table_open_profile', { name })}
        >
          <Icon name="outside" />
        </a>
        <button
          type="button"
          className="btn bare icon s"
          aria-label={say('compare_remove', { name })}
          title={say('compare_remove', { name })}
          onClick={() => compare(ids.filter(id => id !== creatorId))}
        >
          <Icon name="cross" />
        </button>
      </span>
    </th>
  );
}
