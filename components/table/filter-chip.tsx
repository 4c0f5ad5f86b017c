import { Popover } from 'radix-ui';
import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { Filter } from '@/lib/shortlist/filter';
import type { Row } from '@/lib/shortlist/row';
import { FilterEditor } from './filter-editor';
import { filterNames } from './filter-names';
import { filterWords } from './filter-words';

interface Props {
  filter: Filter;
  rows: readonly Row[];
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  onChange: (filter: Filter) => void;
  onRemove: () => void;
}

/** One filter: its words open what it asks for, the cross takes it away. */
export function FilterChip({ filter, rows, isOpen, onOpen, onChange, onRemove }: Props) {
  const words = filterWords(filter);
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpen}>
      <Popover.Anchor asChild>
        <span className="fch">
          <Popover.Trigger className="cut" title={words}>
            <bdi>{words}</bdi>
          </Popover.Trigger>
          <button type="button" className="off" aria-label={say('filter_remove', { filter: words })} onClick={onRemove}>
            <Icon name="cross" />
          </button>
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className="pop-over filter-editor"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={say(filterNames[filter.by])}
          onKeyDown={event => event.key === 'Enter' && event.target instanceof HTMLInputElement && onOpen(false)}
        >
          <FilterEditor filter={filter} rows={rows} onChange={onChange} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
