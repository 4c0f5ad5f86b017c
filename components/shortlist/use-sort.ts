import { useMemo, useState } from 'react';
import type { Row } from '@/lib/export/column';
import { type Direction, firstDirection, sortRows } from '@/lib/export/sort-rows';
import type { ShownColumn, ShownId } from './table-columns';

export interface Sorting {
  by: ShownId;
  direction: Direction;
}

/** The rows in the order that the user asked for; the best score first until then. */
export function useSort(rows: readonly Row[], columns: readonly ShownColumn[]) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'score', direction: 'descending' });
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting.by);
    return column ? sortRows(rows, column, sorting.direction) : [...rows];
  }, [rows, columns, sorting]);
  /** The first click sorts the way that is wanted first, the next one turns it. */
  const sortBy = (column: ShownColumn) =>
    setSorting(({ by, direction }) => ({
      by: column.id,
      direction: by !== column.id ? firstDirection(column) : direction === 'ascending' ? 'descending' : 'ascending'
    }));
  return { sorted, sorting, sortBy };
}
