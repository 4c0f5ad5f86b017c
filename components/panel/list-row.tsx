import type { ComponentProps } from 'react';
import { Score } from '@/components/feed/passed-row';
import { Avatar } from '@/components/inspection/avatar';
import { Dot } from '@/components/inspection/dot';
import { FlagStrip } from '@/components/mark/flag-strip';
import { Icon } from '@/components/mark/icon';
import { isInspected, rowName } from '@/components/shortlist/row-name';
import { aboutYuan, yuan } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import { stageWord } from '@/lib/export/words';
import type { Row } from '@/lib/shortlist/row';
import type { Chosen } from './creator-tab';

interface Props {
  row: Row;
  place: Pick<ComponentProps<'li'>, 'aria-posinset' | 'aria-setsize'> & { 'data-place': number };
  site: string | undefined;
  onInspect: (chosen: Chosen) => void;
}

/** One creator of the list: who was inspected opens here, of anybody else the link leads to their page. */
export function ListRow({ row, place, site, onInspect }: Props) {
  const { creatorId } = row.summary;
  const name = rowName(row);
  if (!isInspected(row)) {
    return (
      <li {...place} className="cr l">
        <a className="open" href={profileAddress(creatorId, site)} target="_blank" rel="noreferrer">
          <Who row={row} name={name} />
          <span className="s12 qq">{say('table_not_inspected')}</span>
          <span className="out">
            <Icon name="outside" />
          </span>
        </a>
      </li>
    );
  }
  return (
    <li {...place} className="cr l">
      <button type="button" className="open" onClick={() => onInspect({ creatorId, name })}>
        <Who row={row} name={name} />
        <FlagStrip flags={row.summary.flags} />
        <span className="sm">
          <Score score={row.summary.score} />
        </span>
      </button>
    </li>
  );
}

function Who({ row: { summary, membership }, name }: { row: Row; name: string }) {
  const price = summary.quote
    ? yuan(summary.quote.priceYuan)
    : summary.estimate && `~${aboutYuan(summary.estimate.value)}`;
  return (
    <>
      <Avatar name={name} size="m" />
      <span className="grow">
        <span className="cut name" lang="zh-CN">
          <bdi>{name}</bdi>
        </span>
        <span className="cut s12 qq num">
          {membership && say(stageWord[membership.stage])}
          {membership && price && <Dot />}
          {price}
        </span>
      </span>
    </>
  );
}
