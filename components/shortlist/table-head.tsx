import type { Column as TableColumn } from '@tanstack/react-table';
import { Icon } from '@/components/mark/icon';
import type { Features } from '@/components/table/table-features';
import { whole } from '@/components/words/figures';
import { say } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import { SelectAll } from './select-all';
import { asShown } from './table-columns';

interface Props {
  columns: readonly TableColumn<Features, Row>[];
  /** By how many columns the table is sorted. */
  levels: number;
  selected: 'none' | 'some' | 'all';
  /** Absent while not all are read. */
  onSelectAll: ((on: boolean) => void) | undefined;
}

/** The names of the columns; each is a button that sorts by it, with Shift after the others. */
export const TableHead = ({ columns, levels, selected, onSelectAll }: Props) => (
  <thead>
    <tr aria-rowindex={1}>
      {columns.map(column => {
        const { id, column: own, className, style } = asShown(column);
        const place = column.getSortIndex();
        const isAscending = column.getIsSorted() === 'asc';
        return (
          <th
            key={id}
            scope="col"
            className={className}
            style={style}
            {...(place === 0 && { 'aria-sort': isAscending ? 'ascending' : 'descending' })}
          >
            {own === undefined ? (
              <SelectAll state={selected} onChange={onSelectAll} />
            ) : (
              <button
                type="button"
                className={place < 0 ? 'sort' : 'sort on'}
                onClick={event => column.toggleSorting(undefined, event.shiftKey)}
                title={`${say(id === 'cpe' ? 'table_cpe_title' : own.header)}\n${say('table_sort_hint')}`}
              >
                <span className="cut">{say(own.short ?? own.header)}</span>
                {place >= 0 && <Icon name={isAscending ? 'up' : 'down'} />}
                {place >= 0 && levels > 1 && <Ordinal place={place} isAscending={isAscending} />}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);

/** Which of several columns comes first, to the eye and, but for the first, which has aria-sort, to the ear. */
const Ordinal = ({ place, isAscending }: { place: number; isAscending: boolean }) => (
  <>
    <span className="ordinal num" aria-hidden="true">
      {whole(place + 1)}
    </span>
    {place > 0 && (
      <span className="sr">
        {say(isAscending ? 'table_sorted_up' : 'table_sorted_down', { place: whole(place + 1) })}
      </span>
    )}
  </>
);
