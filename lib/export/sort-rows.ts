import type { Row } from '@/lib/shortlist/row';
import type { Cell, Column } from './column';

export type Direction = 'ascending' | 'descending';

/**
 * The rows by one column. Unknown comes last in both directions, and so does a provisional score among scores: a guess never
 * stands above a grade. Ties go by name, then by id, so that the order is always the same.
 */
export function sortRows<R extends Row>(rows: readonly R[], column: Column, direction: Direction): R[] {
  const keyed = rows.map(row => ({ row, key: sortKey(column, row), group: column.group?.(row) ?? 0 }));
  const sign = direction === 'ascending' ? 1 : -1;
  return keyed
    .toSorted(
      (one, other) =>
        one.group - other.group ||
        unknownLast(one.key, other.key) ||
        sign * compare(one.key, other.key) ||
        byName(one.row, other.row)
    )
    .map(({ row }) => row);
}

/** Numbers are wanted high first, texts from A. */
export const firstDirection = ({ kind }: Column): Direction =>
  kind === 'text' || kind === 'id' || kind === 'link' ? 'ascending' : 'descending';

const sortKey = (column: Column, row: Row): Cell =>
  column.sortKey ? column.sortKey(row) : column.value(row, key => key);

/** An empty text is nothing to sort by either. */
const isUnknown = (key: Cell): boolean => key === undefined || key === '';

const unknownLast = (one: Cell, other: Cell): number => Number(isUnknown(one)) - Number(isUnknown(other));

/** Chinese by sound, "篇 2" before "篇 10". */
const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(one: Cell, other: Cell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

function byName({ summary: one }: Row, { summary: other }: Row): number {
  return (
    Number(one.nickname === undefined) - Number(other.nickname === undefined) ||
    collator.compare(String(one.nickname), String(other.nickname)) ||
    (one.creatorId < other.creatorId ? -1 : Number(one.creatorId > other.creatorId))
  );
}
