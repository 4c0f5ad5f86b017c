import {
  type ColumnDef,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures
} from '@tanstack/react-table';
import type { Column } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';
import { firstDirection } from '@/lib/export/sort-rows';
import type { Row } from '@/lib/shortlist/row';
import { TICK_WIDTH, widthOf } from './column-widths';
import { NAME } from './known-columns';

/** What the table does with its columns; rows come sorted and filtered, only those in sight. */
export const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  columnMeta: {} as { column?: Column }
});
export type Features = typeof features;

/** The column of the boxes that tick rows. */
export const TICK = 'tick';

const own = (column: Column): ColumnDef<Features, Row> => ({
  id: column.id,
  accessorFn: row => column.value(row, key => key),
  size: widthOf(column),
  enableHiding: column.id !== NAME,
  sortDescFirst: firstDirection(column) === 'descending',
  meta: { column }
});

/** The columns of the sheet as those of the table, after the boxes. */
export const columnDefs: ColumnDef<Features, Row>[] = [
  { id: TICK, size: TICK_WIDTH, enableHiding: false, enableSorting: false, meta: {} },
  ...columns.map(own)
];
