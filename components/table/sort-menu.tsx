import { Popover } from 'radix-ui';
import { Icon } from '@/components/mark/icon';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import { firstDirection } from '@/lib/export/sort-rows';
import type { SortKey } from '@/lib/shortlist/view';
import { offeredColumns } from './known-columns';

interface Props {
  sorting: readonly SortKey[];
  isList: boolean;
  onChange: (sorting: SortKey[]) => void;
}

/** The columns that the table is sorted by, the first of them first; each can be turned, taken out and followed by another. */
export function SortMenu({ sorting, isList, onChange }: Props) {
  const offered = offeredColumns(isList);
  const nameOfColumn = (id: string) => {
    const column = offered.find(one => one.id === id);
    return column ? say(column.short ?? column.header) : id;
  };
  const left = offered.filter(({ id }) => !sorting.some(({ column }) => column === id));
  return (
    <Popover.Root>
      <Popover.Trigger className="btn bare s">
        <Icon name="sort" />
        {say('sort_button')}
        {sorting.length > 1 && <span className="num qq">{whole(sorting.length)}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="pop-over sort-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={say('sort_button')}
        >
          <ol>
            {sorting.map(({ column, direction }, place) => {
              const name = nameOfColumn(column);
              const isUp = direction === 'ascending';
              return (
                <li key={column}>
                  <span className="num qq">{whole(place + 1)}</span>
                  <span className="cut grow">{name}</span>
                  <button
                    type="button"
                    className="btn bare s"
                    aria-label={say('sort_by', {
                      column: name,
                      direction: say(isUp ? 'sort_ascending' : 'sort_descending')
                    })}
                    onClick={() => onChange(sorting.map(key => (key.column === column ? turned(key) : key)))}
                  >
                    <Icon name={isUp ? 'up' : 'down'} />
                    {say(isUp ? 'sort_ascending' : 'sort_descending')}
                  </button>
                  <button
                    type="button"
                    className="btn bare icon s"
                    aria-label={say('sort_remove', { column: name })}
                    disabled={sorting.length === 1}
                    onClick={() => onChange(sorting.filter(key => key.column !== column))}
                  >
                    <Icon name="cross" />
                  </button>
                </li>
              );
            })}
          </ol>
          <select
            className="inp"
            aria-label={say('sort_then')}
            value=""
            onChange={event => {
              const column = left.find(({ id }) => id === event.target.value);
              if (column) onChange([...sorting, { column: column.id, direction: firstDirection(column) }]);
            }}
          >
            <option value="">{say('sort_then')}</option>
            {left.map(({ id }) => (
              <option key={id} value={id}>
                {nameOfColumn(id)}
              </option>
            ))}
          </select>
          <p className="s12 qq">{say('table_provisional_last')}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const turned = ({ column, direction }: SortKey): SortKey => ({
  column,
  direction: direction === 'ascending' ? 'descending' : 'ascending'
});
