import type { Row } from '@/lib/shortlist/row';
import type { Cell, Column } from './column';
import { compareTexts, orderTexts } from './text-order';

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
  const levels = sorts.flatMap(({ column, direction }) => levelsOf(rows, column, direction));
  const names = rows.map(nameIn);
  const compare = (one: number, other: number): number => {
    for (const level of levels) {
      const order = level(one, other);
      if (order !== 0) return order;
    }
    return compareKeys(names[one], names[other], 1) || byId(rows[one], rows[other]);
  };
  return Array.from(Uint32Array.from(rows.keys()).sort(compare)).flatMap(place => rows[place] ?? []);
}

const nameIn = ({ summary, entry }: Row): string | undefined => summary.nickname ?? entry?.knownAs;

/** Makes the names of rows ready to be sorted by, in steps of a few ms. */
export const readyNames = (rows: readonly Row[]): Iterable<undefined> =>
  orderTexts(rows.flatMap(row => nameIn(row) ?? []));

type Level = (one: number, other: number) => number;

/** How two places compare by one column; the keys are made once, and numbers compared as such. */
function levelsOf(rows: readonly Row[], column: Column, direction: Direction): Level[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const { group } = column;
  const groups = group ? [numeric(Float64Array.from(rows, group), 1)] : [];
  const keys = rows.map(row => sortKey(column, row));
  if (keys.every(key => key === undefined || typeof key === 'number')) {
    // What is unknown is beyond all numbers, whichever way they are sorted.
    return [
      ...groups,
      numeric(
        Float64Array.from(keys, key => (key === undefined ? sign * Infinity : key)),
        sign
      )
    ];
  }
  return [...groups, (one, other) => compareKeys(keys[one], keys[other], sign)];
}

const numeric =
  (keys: Float64Array, sign: number): Level =>
  (one, other) => {
    const [before, after] = [Number(keys[one]), Number(keys[other])];
    return before === after ? 0 : sign * (before - after);
  };

/** Numbers are wanted high first, texts from A. */
export const firstDirection = ({ kind }: Column): Direction =>
  kind === 'text' || kind === 'id' || kind === 'link' ? 'ascending' : 'descending';

const sortKey = (column: Column, row: Row): Cell =>
  column.sortKey ? column.sortKey(row) : column.value(row, key => key);

/** An empty text is nothing to sort by either. */
const isUnknown = (key: Cell): boolean => key === undefined || key === '';

function compareKeys(one: Cell, other: Cell, sign: number): number {
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  if (isUnknown(one) || isUnknown(other)) return Number(isUnknown(one)) - Number(isUnknown(other));
  return one === other ? 0 : sign * compareTexts(String(one), String(other));
}

const byId = (one: Row | undefined, other: Row | undefined): number => {
  const [before, after] = [String(one?.summary.creatorId), String(other?.summary.creatorId)];
  return before < after ? -1 : Number(before > after);
};
