import { DropdownMenu, Popover } from 'radix-ui';
import { useState } from 'react';
import type { Save } from '@/components/inspection/save';
import { Icon } from '@/components/mark/icon';
import { addressOf } from '@/components/shortlist/place';
import { instant } from '@/components/words/instant';
import { say } from '@/components/words/words';
import { changeView, saveView } from '@/lib/shortlist/saved-views';
import { trashView } from '@/lib/shortlist/trash';
import type { SavedView, View } from '@/lib/shortlist/view';
import { NameForm } from './name-form';

interface Props {
  view: View;
  /** The saved view that is looked at. */
  saved: SavedView | undefined;
  /** Whether what is shown differs from it, or from what every table shows at first. */
  isChanged: boolean;
  listId: string | undefined;
  save: Save;
  onReset: () => void;
}

/** Saves what the table shows under a name, and keeps, renames or throws away a saved view. */
export function ViewMenu({ view, saved, isChanged, listId, save, onReset }: Props) {
  const [naming, setNaming] = useState<'new' | 'rename'>();
  const place = listId === undefined ? { everyone: true as const } : { listId };
  const keepNew = async (name: string) => {
    let made: SavedView | undefined;
    const isSaved = await save(async () => {
      made = await saveView(name, view, listId, instant());
    });
    if (!isSaved || !made) return false;
    onReset();
    location.hash = addressOf({ ...place, viewId: made.id });
    return true;
  };
  const keepSaved = async (change: { name?: string; view?: View }) => {
    const isSaved = await save(async () => saved && changeView(saved.id, change, instant()));
    if (isSaved && change.view) onReset();
    return isSaved;
  };
  const throwAway = async () => {
    if (saved && (await save(() => trashView(saved.id, instant())))) location.hash = addressOf(place);
  };
  return (
    <Popover.Root open={naming !== undefined} onOpenChange={open => !open && setNaming(undefined)}>
      {saved && isChanged && (
        <button type="button" className="btn s" onClick={() => void keepSaved({ view })}>
          {say('view_update')}
        </button>
      )}
      <DropdownMenu.Root modal={false}>
        <Popover.Anchor asChild>
          <DropdownMenu.Trigger className="btn bare s" aria-label={say('view_button')} title={say('view_button')}>
            <Icon name="view" />
            {say('view_short')}
          </DropdownMenu.Trigger>
        </Popover.Anchor>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="pop-over menu-list" align="end" sideOffset={4} collisionPadding={8}>
            <Item words={say('view_save_new')} onSelect={() => setNaming('new')} />
            <Item words={say('view_reset')} disabled={!isChanged} onSelect={onReset} />
            {saved && <Item words={say('view_rename')} onSelect={() => setNaming('rename')} />}
            {saved && <Item words={say('view_remove')} onSelect={() => void throwAway()} />}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={say('view_name')}
        >
          <NameForm
            name={naming === 'rename' && saved ? saved.name : ''}
            onDone={async name => {
              const isDone = await (naming === 'rename' ? keepSaved({ name }) : keepNew(name));
              if (isDone) setNaming(undefined);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface ItemProps {
  words: string;
  disabled?: boolean;
  onSelect: () => void;
}

const Item = ({ words, disabled = false, onSelect }: ItemProps) => (
  <DropdownMenu.Item className="item" disabled={disabled} onSelect={onSelect}>
    {words}
  </DropdownMenu.Item>
);
