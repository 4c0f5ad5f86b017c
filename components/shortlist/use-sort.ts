import { useMemo } from 'react';
import { firstDirection, sortRows } from '@/lib/export/sort-rows';
import type { Row } from '@/lib/shortlist/row';
import { useMoment } from './moment';
import type { ShownColumn } from './table-columns';

/** The first click on a column sorts the way that is wanted first, the next one turns it. */
const sortBy = (column: ShownColumn): void =>
  useMoment.setState(({ sorting: { by, direction } }) => ({
    sorting: {
      by: column.id,
      direction: by !== column.id ? firstDirection(column) : direction === 'ascending' ? 'descending' : 'ascending'
    }
  }));

/** The rows in the order that the user asked for; the best score first until then. */
export function useSort(rows: readonly Row[], columns: readonly ShownColumn[]) {
  const sorting = useMoment(moment => moment.sorting);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting.by);
    return column ? sortRows(rows, column, sorting.direction) : [...rows];
  }, [rows, columns, sorting]);
  return { sorted, sorting, sortBy };
}
