import type { Column as TableColumn } from '@tanstack/react-table';
import type { CSSProperties } from 'react';
import { NAME } from '@/components/table/known-columns';
import type { Features } from '@/components/table/table-features';
import type { Column } from '@/lib/export/column';
import type { Row } from '@/lib/shortlist/row';

/** A column as the rows draw it: what it says, and where it stays when the table is scrolled sideways. */
export interface ShownColumn {
  id: string;
  column: Column | undefined;
  className: string;
  style: CSSProperties | undefined;
}

const isText = new Set(['text', 'id', 'link']);

/** Figures and days stand on the right, so that digits line up. */
const alignment = (column: Column | undefined): string => {
  if (!column) return 'c';
  if (column.id === 'score') return 'w-s';
  return isText.has(column.kind) ? `w-${column.id}` : 'n';
};

export function asShown(column: TableColumn<Features, Row>): ShownColumn {
  const { id, columnDef } = column;
  const own = columnDef.meta?.column;
  const isPinned = column.getIsPinned() !== false;
  return {
    id,
    column: own,
    className: [alignment(own), isPinned && 'pin', id === NAME && 'edge'].filter(Boolean).join(' '),
    style: isPinned ? { left: column.getStart('start') } : undefined
  };
}
