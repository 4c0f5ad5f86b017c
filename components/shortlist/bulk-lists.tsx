import { useLiveQuery } from 'dexie-react-hooks';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { NewListForm } from '@/components/inspection/new-list-form';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { allLists } from '@/lib/shortlist/lists';

type Way = 'add' | 'move';

interface Props {
  /** The list that is looked at: the only one that can be moved from. */
  listId: string | undefined;
  /** Its word, where it is another than “Lists”. */
  label?: string;
  /** Without its word, where there is no room. */
  bare: boolean;
  onAdd: (listId: string) => Promise<boolean>;
  onMove: (listId: string) => Promise<boolean>;
  onCreate: (name: string, way: Way) => Promise<boolean>;
}

/** Puts many on another list as well, or moves them there; a new one can be named here. */
export function BulkLists({ listId, label = say('bulk_lists'), bare, onAdd, onMove, onCreate }: Props) {
  const [open, setOpen] = useState(false);
  const [way, setWay] = useState<Way>('add');
  const lists = useLiveQuery(allLists);
  const others = (lists ?? []).filter(({ id, archivedAt }) => id !== listId && archivedAt === undefined);
  const choose = async (id: string) => {
    if (await (way === 'add' ? onAdd(id) : onMove(id))) setOpen(false);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={bare ? 'btn bare icon s' : 'btn bare s'} {...(bare && { 'aria-label': label })}>
        <Icon name="bookmark" />
        {!bare && label}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          side="top"
          sideOffset={10}
          collisionPadding={12}
          aria-label={say('bulk_lists_of')}
        >
          {listId !== undefined && <WayChoice way={way} onChoose={setWay} />}
          <ul className="menu scroll">
            {others.map(list => (
              <li key={list.id}>
                <button type="button" onClick={() => void choose(list.id)}>
                  <bdi className="cut grow">{list.name}</bdi>
                  <span className="qq num">{whole(list.size)}</span>
                </button>
              </li>
            ))}
          </ul>
          <NewListForm onCreate={name => onCreate(name, way)} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const WayChoice = ({ way, onChoose }: { way: Way; onChoose: (way: Way) => void }) => (
  <div className="way" role="radiogroup" aria-label={say('bulk_way')}>
    {(['add', 'move'] as const).map(one => (
      <label key={one} className="chip">
        <input type="radio" className="sr" name="way" checked={way === one} onChange={() => onChoose(one)} />
        {one === 'add' ? say('bulk_add_also') : say('bulk_move')}
      </label>
    ))}
  </div>
);
