import { memo } from 'react';
import { say } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import { cellOf } from './cells';
import { checkboxId, rowId } from './row-focus';
import { rowName } from './row-name';
import type { ShownColumn } from './table-columns';

interface Props {
  row: Row;
  /** In the whole table, from 0. */
  place: number;
  columns: readonly ShownColumn[];
  selected: boolean;
  /** Whether the drawer shows this creator. */
  current: boolean;
  /** Whether the Tab key comes here. */
  isEntry: boolean;
  onSelect: (creatorId: string, on: boolean) => void;
  now: string;
}

/** One creator; drawn again only when something about them changed: a row that says what it said is the same object. */
export const CreatorRow = memo(function CreatorRow(props: Props) {
  const { row, place, columns, selected, current, isEntry, onSelect, now } = props;
  const { creatorId } = row.summary;
  const classes = [selected && 'on', current && 'cur', row.membership?.archived && 'archived'];
  return (
    <tr
      id={rowId(creatorId)}
      data-id={creatorId}
      tabIndex={isEntry ? 0 : -1}
      aria-rowindex={place + 2}
      aria-selected={selected}
      className={classes.filter(Boolean).join(' ')}
    >
      {columns.map(({ id, column, className, style }) => {
        if (!column) {
          return (
            <td key={id} className={className} style={style}>
              <input
                type="checkbox"
                id={checkboxId(creatorId)}
                aria-label={say('table_select', { name: rowName(row) })}
                checked={selected}
                onChange={event => onSelect(creatorId, event.target.checked)}
              />
            </td>
          );
        }
        const Cell = cellOf(column);
        return (
          <td key={id} className={className} style={style}>
            <Cell row={row} column={column} current={current} now={now} />
          </td>
        );
      })}
    </tr>
  );
});
