import { memo } from 'react';
import { creatorName } from '@/components/inspection/creator-name';
import { say } from '@/components/words/words';
import type { Row } from '@/lib/shortlist/row';
import { cells } from './cells';
import { checkboxId } from './row-focus';
import type { ShownColumn } from './table-columns';
import { alignment } from './table-head';

interface Props {
  row: Row;
  columns: readonly ShownColumn[];
  selected: boolean;
  current: boolean;
  onSelect: (creatorId: string, on: boolean) => void;
  now: string;
}

/** One creator; drawn again only when something about them changed: the database gives new objects on every keystroke in a note. */
export const CreatorRow = memo(function CreatorRow({ row, columns, selected, current, onSelect, now }: Props) {
  const { creatorId } = row.summary;
  return (
    <tr className={[selected && 'on', current && 'cur'].filter(Boolean).join(' ')}>
      <td className="c">
        <input
          type="checkbox"
          id={checkboxId(creatorId)}
          aria-label={say('table_select', { name: creatorName(row.summary) })}
          checked={selected}
          onChange={event => onSelect(creatorId, event.target.checked)}
        />
      </td>
      {columns.map(column => {
        const Cell = cells[column.id];
        return (
          <td key={column.id} className={alignment(column)}>
            <Cell row={row} current={current} now={now} />
          </td>
        );
      })}
    </tr>
  );
}, isSame);

function isSame({ row: before, ...others }: Props, { row: after, ...now }: Props): boolean {
  const kept = others.columns === now.columns && others.selected === now.selected && others.current === now.current;
  return kept && others.onSelect === now.onSelect && others.now === now.now && isSameRow(before, after);
}

const isSameRow = (before: Row, after: Row): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);
