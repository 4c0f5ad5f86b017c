import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { priorityWord } from '@/lib/export/words';
import type { Row } from '@/lib/shortlist/row';
import { priorities } from '@/lib/shortlist/shortlist';
import { comparison } from './comparison';
import { DropMenu, MenuItem, MenuLine, SubMenu } from './drop-menu';
import type { BulkEdits } from './use-bulk-edits';

interface Props {
  rows: readonly Row[];
  inList: boolean;
  /** Whether what the bar has no room for stands here too. */
  isTight: boolean;
  edits: BulkEdits;
  onExport: () => void;
}

/** The rarer actions, and on a narrow table those that the bar has no room for. */
export function BulkMore({ rows, inList, isTight, edits, onExport }: Props) {
  const { address } = comparison(rows);
  const archived = rows.filter(({ membership }) => membership?.archived).length;
  const hidden = rows.filter(({ entry }) => entry?.hiddenAt !== undefined).length;
  const label = say('bulk_more');
  return (
    <DropMenu
      side="top"
      label={label}
      trigger={
        <button type="button" className="btn bare icon s" aria-label={label} title={label}>
          <Icon name="dots" />
        </button>
      }
    >
      {isTight && (
        <>
          {inList && <PriorityMenu edits={edits} />}
          <MenuItem
            icon="compare"
            cannot={address === undefined ? say('bulk_compare_few') : undefined}
            onSelect={() => {
              if (address !== undefined) location.hash = address;
            }}
          >
            {say('bulk_compare')}
          </MenuItem>
          <MenuItem icon="export" onSelect={onExport}>
            {say('bulk_export')}
          </MenuItem>
          {inList && (
            <MenuItem icon="minus" onSelect={edits.remove}>
              {say('table_remove')}
            </MenuItem>
          )}
          <MenuLine />
        </>
      )}
      {inList && archived < rows.length && (
        <MenuItem icon="archive" onSelect={edits.archive}>
          {say('bulk_archive')}
        </MenuItem>
      )}
      {archived > 0 && (
        <MenuItem icon="back" onSelect={edits.unarchive}>
          {say('bulk_unarchive')}
        </MenuItem>
      )}
      {hidden < rows.length && (
        <MenuItem icon="eyeless" onSelect={edits.hide}>
          {say('bulk_hide')}
        </MenuItem>
      )}
      {hidden > 0 && (
        <MenuItem icon="eye" onSelect={edits.show}>
          {say('bulk_show')}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem icon="bin" onSelect={edits.trash}>
        {say('bulk_trash')}
      </MenuItem>
    </DropMenu>
  );
}

const PriorityMenu = ({ edits }: { edits: BulkEdits }) => (
  <SubMenu icon="up" label={say('bulk_priority')}>
    {priorities.map(one => (
      <MenuItem key={one} icon="up" onSelect={() => edits.prioritise(one)}>
        {say(priorityWord[one])}
      </MenuItem>
    ))}
    <MenuItem icon="minus" onSelect={() => edits.prioritise(null)}>
      {say('creator_priority_none')}
    </MenuItem>
  </SubMenu>
);
