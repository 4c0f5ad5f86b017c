import { Icon } from '@/components/mark/icon';
import { say } from '@/components/words/words';
import type { Sorting } from './moment';
import { SelectAll } from './select-all';
import type { ShownColumn } from './table-columns';

interface Props {
  columns: readonly ShownColumn[];
  sorting: Sorting;
  onSort: (column: ShownColumn) => void;
  selected: 'none' | 'some' | 'all';
  onSelectAll: (on: boolean) => void;
}

/** The names of the columns; each is a button that sorts by it. */
export function TableHead({ columns, sorting, onSort, selected, onSelectAll }: Props) {
  return (
    <thead>
      <tr>
        <th className="c" scope="col">
          <SelectAll state={selected} onChange={onSelectAll} />
        </th>
        {columns.map(column => (
          <th
            key={column.id}
            scope="col"
            className={alignment(column)}
            {...(sorting.by === column.id && { 'aria-sort': sorting.direction })}
          >
            <button type="button" className="sort" onClick={() => onSort(column)} {...titleOf(column)}>
              {say(column.short ?? column.header)}
              {sorting.by === column.id && <Icon name={sorting.direction === 'ascending' ? 'up' : 'down'} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Figures and days stand on the right, so that digits line up. */
export const alignment = ({ id, kind }: ShownColumn): string =>
  id === 'score' ? 'w-s' : kind === 'text' ? `w-${id}` : 'n';

const titleOf = ({ id }: ShownColumn): { title?: string } => (id === 'cpe' ? { title: say('table_cpe_title') } : {});
