import type { Row } from '@/lib/shortlist/row';
import type { Word } from './word';

/** The translator, given by the caller; this room speaks no language. */
export type Say = (key: Word) => string;

/**
 * What a cell holds: words, an id, a plain number, an instant (ISO 8601), an address, a share 0…1 or an amount in yuan.
 * The sheet writes and the table aligns by it.
 */
export type Kind = 'text' | 'id' | 'number' | 'date' | 'link' | 'percent' | 'yuan';

export type Cell = string | number | undefined;

/** One fact about a creator, the same in the table and in every sheet. Undefined is unknown: an empty cell, never 0. */
export interface Column {
  id: string;
  header: Word;
  /** The table's shorter name for it. */
  short?: Word;
  kind: Kind;
  value: (row: Row, say: Say) => Cell;
  /** What the table sorts by where it is not the value itself, as for every value in words. */
  sortKey?: (row: Row) => Cell;
  /** Rows of a higher group come after all others, whichever way the table is sorted. */
  group?: (row: Row) => number;
}
