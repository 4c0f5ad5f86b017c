import type { Cell, Kind } from '@/lib/export/column';
import { columnWidth } from '@/lib/export/column-width';
import type { Sheet } from '@/lib/export/sheet-xml';
import { shownCell } from '@/lib/export/shown-cell';

/** A column of a sheet that is made from rows of its own. */
export interface SheetColumn<Row> {
  header: string;
  kind: Kind;
  value: (row: Row) => Cell;
  /** Where the cells of one column are of several kinds. */
  kindOf?: (row: Row) => Kind | undefined;
}

/** A sheet with a line for each row; its first column stays in view. */
export function filledSheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    columns: columns.map(({ header, kind, value, kindOf }) => ({
      header,
      kind,
      width: columnWidth([header, ...rows.map(row => shownCell(value(row), kindOf?.(row) ?? kind))]),
      ...(kindOf && { kinds: rows.map(kindOf) })
    })),
    rows: rows.map(row => columns.map(({ value }) => value(row))),
    frozen: 1
  };
}
