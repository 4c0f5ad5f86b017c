import { type CSSProperties, useMemo, useRef } from 'react';
import { trackOf } from '@/components/table/column-widths';
import { useColumns } from '@/components/table/use-columns';
import { useInSight } from '@/components/table/use-in-sight';
import { useIsWide } from '@/components/table/use-is-wide';
import { useTableKeys } from '@/components/table/use-table-keys';
import type { Row } from '@/lib/shortlist/row';
import type { SortKey } from '@/lib/shortlist/view';
import { CreatorRow } from './creator-row';
import { useMoment } from './moment';
import { asShown } from './table-columns';
import { TableHead } from './table-head';
import { tickTo, toggle, type useSelection } from './use-selection';

interface Props {
  title: string;
  /** As they are sorted and filtered. */
  rows: readonly Row[];
  /** How many there are, those included that are not read yet and come after the others. */
  count: number;
  /** The ids of the columns, in their order. */
  shown: readonly string[];
  sorting: readonly SortKey[];
  onSort: (sorting: SortKey[]) => void;
  selection: ReturnType<typeof useSelection>;
  /** Whom the drawer shows. */
  openId: string | undefined;
  onOpen: (creatorId: string) => void;
  now: string;
}

/** Beside the drawer the table keeps its first seven columns, the boxes among them. */
const BESIDE_DRAWER = 6;

interface GridStyle extends CSSProperties {
  '--columns': string;
}

/** Creators as rows, of which only those in sight are drawn, and their figures as the columns that the sheet has too. */
export function CreatorsTable({ title, rows, count, shown, sorting, onSort, selection, openId, onOpen, now }: Props) {
  const { selected, toggleAll } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const active = useMoment(moment => moment.active);
  const activePlace = active === undefined ? -1 : rows.findIndex(({ summary }) => summary.creatorId === active);
  const sight = useInSight(scroller, { rows, count, activePlace });
  const isBeside = openId !== undefined;
  const ids = useMemo(() => (isBeside ? shown.slice(0, BESIDE_DRAWER) : shown), [shown, isBeside]);
  const table = useColumns({ rows: sight.rows, shown: ids, sorting, onSort });
  const leaves = table.getVisibleLeafColumns();
  const columns = useMemo(() => leaves.map(asShown), [leaves]);
  const isWide = useIsWide(scroller, table.getTotalSize());
  const style: GridStyle = {
    minWidth: table.getTotalSize(),
    '--columns': leaves.map(column => trackOf(column.id, column.getSize())).join(' ')
  };
  const ticked = useMemo(() => new Set(selected), [selected]);
  const keys = useTableKeys({ rows, count, activePlace, sight, ticked, toggle, toggleAll, tickTo, onOpen });
  const entry = Math.max(0, activePlace);
  return (
    <div
      className="tw scroll"
      ref={scroller}
      data-wide={isWide || undefined}
      onScrollEnd={({ currentTarget }) => {
        if (isWide) currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are moved through and ticked by keys: a grid.
        role="grid"
        aria-multiselectable="true"
        aria-rowcount={count + 1}
        className="creators"
        style={style}
        {...keys}
      >
        <caption className="sr">{title}</caption>
        <TableHead
          columns={leaves}
          levels={sorting.length}
          selected={selected.length === 0 ? 'none' : selected.length === count ? 'all' : 'some'}
          onSelectAll={rows.length === count ? toggleAll : undefined}
        />
        <tbody>
          {sight.parts.map(part =>
            'gap' in part ? (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus.
              <tr key={part.key} className="gap" aria-hidden="true" style={{ height: part.gap }} />
            ) : (
              <CreatorRow
                key={part.key}
                row={part.row}
                place={part.place}
                columns={columns}
                selected={ticked.has(part.row.summary.creatorId)}
                current={part.row.summary.creatorId === openId}
                isEntry={part.place === entry}
                onSelect={toggle}
                now={now}
              />
            )
          )}
        </tbody>
      </table>
    </div>
  );
}
