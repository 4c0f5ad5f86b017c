import { type SortingState, type Updater, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Row } from '@/lib/shortlist/row';
import type { SortKey } from '@/lib/shortlist/view';
import { NAME } from './known-columns';
import { columnDefs, features, TICK } from './table-features';

interface Options {
  /** Those in sight. */
  rows: readonly Row[];
  /** The ids of the columns shown, in their order. */
  shown: readonly string[];
  sorting: readonly SortKey[];
  onSort: (sorting: SortKey[]) => void;
}

const pinned = { start: [TICK, NAME], end: [] };

/** The table over the rows in sight: which columns stand where and how wide, and how a click on one sorts. */
export function useColumns({ rows, shown, sorting, onSort }: Options) {
  const state = useMemo(
    () => ({
      columnOrder: [TICK, ...shown],
      columnVisibility: Object.fromEntries(columnDefs.map(({ id = '' }) => [id, id === TICK || shown.includes(id)])),
      columnPinning: pinned,
      sorting: sorting.map(({ column, direction }) => ({ id: column, desc: direction === 'descending' }))
    }),
    [shown, sorting]
  );
  return useTable({
    features,
    columns: columnDefs,
    data: rows,
    getRowId: ({ summary }) => summary.creatorId,
    state,
    manualSorting: true,
    enableSortingRemoval: false,
    onSortingChange: (change: Updater<SortingState>) =>
      onSort(
        (typeof change === 'function' ? change(state.sorting) : change).map(({ id, desc }) => ({
          column: id,
          direction: desc ? 'descending' : 'ascending'
        }))
      )
  });
}
