import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { FilterKind } from '@/lib/shortlist/filter';
import { filterNames } from './filter-names';

interface Props {
  /** The kinds that are not in use yet. */
  kinds: readonly FilterKind[];
  onAdd: (kind: FilterKind) => void;
}

/** The kinds of filters as a menu; the one chosen opens at once. */
export function AddFilter({ kinds, onAdd }: Props) {
  const chosen = useRef<FilterKind>(undefined);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="fch add" disabled={kinds.length === 0}>
        <Icon name="plus" />
        {say('filter_add')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="pop-over menu-list scroll"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={event => {
            if (!chosen.current) return;
            // The focus goes on into the filter, which opens once the menu is gone.
            event.preventDefault();
            onAdd(chosen.current);
            chosen.current = undefined;
          }}
        >
          {kinds.map(kind => (
            <DropdownMenu.Item
              key={kind}
              className="item"
              onSelect={() => {
                chosen.current = kind;
              }}
            >
              {say(filterNames[kind])}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
