import { Icon } from '@/components/mark/icon';
import { rowName } from '@/components/shortlist/row-name';
import { whole } from '@/components/words/figures';
import { say, sayCount } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { Row } from '@/lib/shortlist/row';

interface Props {
  row: Row;
  /** How many more come after. */
  left: number;
  site: string | undefined;
}

/** Who is inspected next. Their page is a link that the user clicks: nothing is opened by itself. */
export function NextOne({ row, left, site }: Props) {
  return (
    <div className="next one">
      <span className="what cut" lang="zh-CN">
        <bdi>{rowName(row)}</bdi>
      </span>
      <a className="btn primary s" href={profileAddress(row.summary.creatorId, site)} target="_blank" rel="noreferrer">
        <Icon name="outside" />
        {say('panel_open_page')}
      </a>
      <p>{left > 0 ? sayCount('panel_next_left', left, { count: whole(left) }) : say('panel_next_last')}</p>
    </div>
  );
}
