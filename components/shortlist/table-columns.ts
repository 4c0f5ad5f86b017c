import type { Column } from '@/lib/export/column';
import { columns } from '@/lib/export/columns';

/** The columns that the table shows, in its order; the others are for the sheet. */
const shown = [
  'nickname',
  'score',
  'signals',
  'tier',
  'followers',
  'engagement-rate',
  'quote',
  'cpe',
  'stage',
  'tags',
  'last-seen'
] as const;
export type ShownId = (typeof shown)[number];
export type ShownColumn = Column & { id: ShownId };

const isShown = (column: Column): column is ShownColumn => shown.some(id => id === column.id);

const place = ({ id }: ShownColumn): number => shown.indexOf(id);

export const listColumns: readonly ShownColumn[] = columns
  .filter(isShown)
  .toSorted((one, other) => place(one) - place(other));

/** A stage belongs to a creator's place in a list. */
export const everyoneColumns: readonly ShownColumn[] = listColumns.filter(({ id }) => id !== 'stage');
