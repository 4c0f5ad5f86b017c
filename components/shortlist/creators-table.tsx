import type { Row } from '@/lib/shortlist/row';
import { CreatorRow } from './creator-row';
import type { ShownColumn } from './table-columns';
import { TableHead } from './table-head';
import type { useSelection } from './use-selection';
import type { useSort } from './use-sort';

interface Props {
  title: string;
  rows: readonly Row[];
  columns: readonly ShownColumn[];
  sort: Pick<ReturnType<typeof useSort>, 'sorting' | 'sortBy'>;
  selection: ReturnType<typeof useSelection>;
  /** Whom the drawer shows. */
  openId: string | undefined;
  now: string;
}

/** Creators as rows, their figures as the columns that the sheet has too. */
export function CreatorsTable({ title, rows, columns, sort, selection, openId, now }: Props) {
  const { selected, toggle, toggleAll } = selection;
  const ticked = new Set(selected);
  return (
    <div className="tw scroll">
      <table>
        <caption className="sr">{title}</caption>
        <TableHead
          columns={columns}
          sorting={sort.sorting}
          onSort={sort.sortBy}
          selected={selected.length === 0 ? 'none' : selected.length === rows.length ? 'all' : 'some'}
          onSelectAll={toggleAll}
        />
        <tbody>
          {rows.map(row => (
            <CreatorRow
              key={row.summary.creatorId}
              row={row}
              columns={columns}
              selected={ticked.has(row.summary.creatorId)}
              current={row.summary.creatorId === openId}
              onSelect={toggle}
              now={now}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
