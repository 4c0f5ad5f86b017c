import { useEffect, useMemo } from 'react';
import { columns } from '@/lib/export/columns';
import { filterRows } from '@/lib/export/filter-rows';
import { readySearch } from '@/lib/export/search-rows';
import { readyNames, sortRowsBy } from '@/lib/export/sort-rows';
import type { Row } from '@/lib/shortlist/row';
import type { View } from '@/lib/shortlist/view';
import { idly } from './idly';

/** The rows of a view in its order: all of them, and those that its filters let through. Sorting comes first, so that a letter typed only filters. */
export function useShownRows(rows: readonly Row[], { sorting, filters, search }: View, now: string) {
  const sorted = useMemo(
    () =>
      sortRowsBy(
        rows,
        sorting.flatMap(({ column: id, direction }) => {
          const column = columns.find(one => one.id === id);
          return column ? [{ column, direction }] : [];
        })
      ),
    [rows, sorting]
  );
  const shown = useMemo(() => filterRows(sorted, { filters, search }, now), [sorted, filters, search, now]);
  useEffect(() => idly(readySearch(rows), readyNames(rows)), [rows]);
  return { sorted, shown };
}
