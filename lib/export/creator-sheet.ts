import type { Row } from '@/lib/shortlist/row';
import type { Column, Say } from './column';
import { columnWidth } from './column-width';
import { remembered } from './remembered';
import type { Sheet } from './sheet-xml';
import { shownCell } from './shown-cell';

/** So many rows tell how wide a column has to be. */
const LOOKED_AT = 200;

/** Creators as a sheet of a workbook; the name stays in view where it comes first. Cells are made as they are written. */
export function creatorSheet(name: string, columns: readonly Column[], rows: readonly Row[], say: Say): Sheet {
  const told = remembered(say);
  const first = rows.slice(0, LOOKED_AT);
  return {
    name,
    columns: columns.map(({ header, kind, value }) => ({
      header: told(header),
      kind,
      width: columnWidth([told(header), ...first.map(row => shownCell(value(row, told), kind))])
    })),
    rows: cellsOf(columns, rows, told),
    frozen: columns[0]?.id === 'nickname' ? 1 : 0
  };
}

function* cellsOf(columns: readonly Column[], rows: readonly Row[], told: Say) {
  for (const row of rows) yield columns.map(({ value }) => value(row, told));
}
