import type { Row } from '@/lib/shortlist/row';
import type { Cell, Column } from './column';

export type Direction = 'ascending' | 'descending';

/** One of the columns that rows are sorted by. */
export interface Sort {
  column: Column;
  direction: Direction;
}

/** The rows by one column; see sortRowsBy. */
export const sortRows = <R extends Row>(rows: readonly R[], column: Column, direction: Direction): R[] =>
  sortRowsBy(rows, [{ column, direction }]);

/**
 * The rows by several columns, the first of them first. Unknown comes last in both directions, and so does a provisional score among scores: a
 * guess never stands above a grade. Ties go by name, then by id, so that the order is always the same.
 */
export function sortRowsBy<R extends Row>(rows: readonly R[], sorts: readonly Sort[]): R[] {
  const levels = sorts.map(({ column, direction }) => ({
    sign: direction === 'ascending' ? 1 : -1,
    keys: rows.map(row => sortKey(column, row)),
    groups: column.group && rows.map(column.group)
  }));
  const names = rows.map(({ summary, entry }) => summary.nickname ?? entry?.knownAs);
  const compare = (one: number, other: number): number => {
    for (const { sign, keys, groups } of levels) {
      const order =
        (groups ? Number(groups[one]) - Number(groups[other]) : 0) || compareKeys(keys[one], keys[other], sign);
      if (order !== 0) return order;
    }
    return compareKeys(names[one], names[other], 1) || byId(rows[one], rows[other]);
  };
  const order = rows.map((_row, place) => place).sort(compare);
  return order.flatMap(place => rows[place] ?? []);
}

/** Numbers are wanted high first, texts from A. */
export const firstDirection = ({ kind }: Column): Direction =>
  kind === 'text' || kind === 'id' || kind === 'link' ? 'ascending' : 'descending';

const sortKey = (column: Column, row: Row): Cell =>
  column.sortKey ? column.sortKey(row) : column.value(row, key => key);

/** An empty text is nothing to sort by either. */
const isUnknown = (key: Cell): boolean => key === undefined || key === '';

/** Chinese by sound, "篇 2" before "篇 10". */
const collator = new Intl.Collator('zh-CN', { numeric: true });

function compareKeys(one: Cell, other: Cell, sign: number): number {
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  if (isUnknown(one) || isUnknown(other)) return Number(isUnknown(one)) - Number(isUnknown(other));
  return one === other ? 0 : sign * collator.compare(String(one), String(other));
}

const byId = (one: Row | undefined, other: Row | undefined): number => {
  const [before, after] = [String(one?.summary.creatorId), String(other?.summary.creatorId)];
  return before < after ? -1 : Number(before > after);
};
