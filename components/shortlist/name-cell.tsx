import { Avatar } from '@/components/inspection/avatar';
import { tooltipName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { profileAddress } from '@/lib/export/profile-address';
import type { CellProps } from './cells';
import { useRowActions } from './row-actions';
import { nameId } from './row-focus';
import { isInspected, rowName } from './row-name';

/** Who it is, in the page's own words; the name opens what is stored, the icon the creator's page on the site. */
export function NameCell({ row, current }: CellProps) {
  const { creatorId, redId } = row.summary;
  const { open } = useRowActions();
  const name = rowName(row);
  return (
    <div className="row creator">
      <Avatar name={name} size="s" />
      <span className="two">
        <button
          type="button"
          className="cut name"
          id={nameId(creatorId)}
          lang="zh-CN"
          title={tooltipName(name)}
          aria-expanded={current}
          onClick={() => open(creatorId)}
        >
          <bdi>{name}</bdi>
        </button>
        <span className="cut s11 qq">{isInspected(row) ? <bdi>{redId}</bdi> : say('table_not_inspected')}</span>
      </span>
      <a
        className="btn bare icon s outside"
        href={profileAddress(creatorId)}
        target="_blank"
        rel="noreferrer"
        aria-label={say('table_open_profile', { name })}
      >
        <Icon name="outside" />
      </a>
    </div>
  );
}
