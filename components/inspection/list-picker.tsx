import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Membership, Shortlist } from '@/lib/shortlist/shortlist';
import { NewListForm } from './new-list-form';

type SizedList = Shortlist & { size: number };

interface Props {
  lists: SizedList[];
  picked: SizedList | undefined;
  memberships: Membership[];
  onPick: (listId: string) => void;
  onCreate: (name: string) => Promise<boolean>;
}

/** Which list the creator would join; those they are on carry a bookmark, and a new one can be named here. */
export function ListPicker({ lists, picked, memberships, onPick, onCreate }: Props) {
  const [open, setOpen] = useState(false);
  const listed = new Set(memberships.map(({ listId }) => listId));
  const name = picked ? picked.name : say('list_first_name');
  const pick = (listId: string) => {
    onPick(listId);
    setOpen(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="btn grow pick">
        <Icon name="bookmark" filled={picked !== undefined && listed.has(picked.id)} />
        <span className="sr">{say('foot_lists')}</span>
        <span className="cut">{name}</span>
        {picked && <span className="qq num">{whole(picked.size)}</span>}
        <Icon name="down" end />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={say('foot_lists')}
        >
          <ul className="menu scroll">
            {lists.map(list => (
              <li key={list.id}>
                <button type="button" aria-pressed={list.id === picked?.id} onClick={() => pick(list.id)}>
                  <span className="cut grow">{list.name}</span>
                  {listed.has(list.id) && <Icon name="bookmark" filled />}
                  <span className="qq num">{whole(list.size)}</span>
                </button>
              </li>
            ))}
          </ul>
          <NewListForm onCreate={onCreate} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
