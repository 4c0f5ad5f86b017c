import { useRef } from 'react';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { archiveList } from '@/lib/shortlist/lists';
import type { Shortlist } from '@/lib/shortlist/shortlist';
import { trashList } from '@/lib/shortlist/trash';
import { DropMenu, MenuItem, MenuLine } from './drop-menu';
import { addressOf } from './place';

interface Props {
  list: Shortlist;
  current: boolean;
  save: Save;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRename: () => void;
}

/** What can be done with a list as a whole. Whoever looks at it when it is thrown away goes on to all creators. */
export function ListMenu({ list, current, save, open, onOpenChange, onRename }: Props) {
  const isRenaming = useRef(false);
  const isArchived = list.archivedAt !== undefined;
  const label = say('list_actions', { list: list.name });
  const throwAway = async () => {
    if ((await save(() => trashList(list.id, instant()))) && current) location.hash = addressOf({ everyone: true });
  };
  return (
    <DropMenu
      label={label}
      open={open}
      onOpenChange={onOpenChange}
      onClosed={event => {
        if (!isRenaming.current) return;
        isRenaming.current = false;
        event.preventDefault();
        onRename();
      }}
      trigger={
        <button type="button" className="btn bare icon s more" aria-label={label} title={label}>
          <Icon name="dots" />
        </button>
      }
    >
      <MenuItem
        icon="pencil"
        onSelect={() => {
          isRenaming.current = true;
        }}
      >
        {say('list_rename')}
      </MenuItem>
      <MenuItem
        icon={isArchived ? 'back' : 'archive'}
        onSelect={() => save(() => archiveList(list.id, !isArchived, instant()))}
      >
        {isArchived ? say('list_unarchive') : say('list_archive')}
      </MenuItem>
      <MenuLine />
      <MenuItem icon="bin" onSelect={throwAway}>
        {say('list_trash')}
      </MenuItem>
    </DropMenu>
  );
}
