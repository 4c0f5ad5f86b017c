import { edit } from '@/components/inspection/edit';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { trashCreators } from '@/lib/shortlist/trash';
import { DropMenu, MenuItem, MenuLine } from './drop-menu';

interface Props {
  creatorId: string;
  name: string;
  hidden: boolean;
  save: Save;
  /** They were thrown away here. */
  onGone: () => void;
}

/** What can be done with one creator as a whole. */
export function DrawerMenu({ creatorId, name, hidden, save, onGone }: Props) {
  const label = say('drawer_actions', { name });
  const throwAway = async () => {
    if (await save(() => trashCreators([creatorId], instant()))) onGone();
  };
  return (
    <DropMenu
      label={label}
      trigger={
        <button type="button" className="btn bare icon s" aria-label={label} title={say('bulk_more')}>
          <Icon name="dots" />
        </button>
      }
    >
      <MenuItem
        icon={hidden ? 'eye' : 'eyeless'}
        onSelect={() => save(() => edit(creatorId, { field: 'hidden', hidden: !hidden }))}
      >
        {hidden ? say('bulk_show') : say('bulk_hide')}
      </MenuItem>
      <MenuLine />
      <MenuItem icon="bin" onSelect={throwAway}>
        {say('bulk_trash')}
      </MenuItem>
    </DropMenu>
  );
}
