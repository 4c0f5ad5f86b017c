import type { Filter } from './filter';

/** One of the keys that a table is sorted by, most important first. */
export interface SortKey {
  column: string;
  direction: 'ascending' | 'descending';
}

/** What a table shows and how: columns by their ids in their order, sorting, filters and search words. */
export interface View {
  columns: string[];
  sorting: SortKey[];
  filters: Filter[];
  search: string;
}

/** A view that the user gave a name, for one list or, without, for all creators; `createdAt` and `updatedAt` are ISO instants. */
export interface SavedView {
  id: string;
  name: string;
  listId?: string;
  view: View;
  createdAt: string;
  updatedAt: string;
}
