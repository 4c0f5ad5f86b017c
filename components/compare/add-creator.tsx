import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Avatar } from '@/components/inspection/avatar';
import { creatorName } from '@/components/inspection/creator-name';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import { type NamedCreator, namedCreators, namedLike } from '@/lib/shortlist/named-creators';
import { compare, MOST } from './compare-address';

/** So many are offered; a few more letters find the rest. */
const OFFERED = 8;

/** Finds one more creator by name, red id or id and puts them beside the others. */
export function AddCreator({ compared }: { compared: string[] }) {
  const [isOpen, setOpen] = useState(false);
  const [all, setAll] = useState<NamedCreator[]>();
  const [typed, type] = useState('');
  const isFull = compared.length >= MOST;
  const others = all?.filter(({ creatorId }) => !compared.includes(creatorId)) ?? [];
  const offered = namedLike(others, typed, OFFERED);
  return (
    <Popover.Root
      open={isOpen}
      onOpenChange={open => {
        setOpen(open);
        type('');
        if (open) void namedCreators().then(setAll);
      }}
    >
      <Popover.Trigger
        className="btn"
        disabled={isFull}
        title={isFull ? say('compare_full', { most: MOST }) : undefined}
      >
        <Icon name="plus" />
        {say('compare_add')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over"
          align="end"
          sideOffset={4}
          collisionPadding={12}
          aria-label={say('compare_add')}
        >
          <div className="one-line found">
            <input
              type="search"
              aria-label={say('compare_find')}
              placeholder={say('compare_find')}
              value={typed}
              onChange={event => type(event.target.value)}
            />
          </div>
          <ul className="menu scroll">
            {offered.map(one => {
              const name = creatorName({ nickname: one.name, redId: one.redId });
              return (
                <li key={one.creatorId}>
                  <button
                    type="button"
                    onClick={() => {
                      setOpen(false);
                      compare([...compared, one.creatorId]);
                    }}
                  >
                    <Avatar name={name} size="s" />
                    <bdi className="cut grow" lang="zh-CN">
                      {name}
                    </bdi>
                    <bdi className="cut s12 qq">{one.redId}</bdi>
                  </button>
                </li>
              );
            })}
          </ul>
          <p className="s12 qq" role="status">
            {all && offered.length === 0 && say('compare_not_found')}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
