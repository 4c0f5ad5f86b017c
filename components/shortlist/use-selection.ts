import { useCallback, useMemo, useState } from 'react';
import type { Row } from '@/lib/export/column';

/** Which creators are ticked. Whoever leaves the rows leaves the selection. */
export function useSelection(rows: readonly Row[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(
    () => rows.map(({ summary }) => summary.creatorId).filter(id => ticked.has(id)),
    [rows, ticked]
  );
  const toggle = useCallback(
    (id: string, on: boolean) =>
      setTicked(before => (on ? new Set([...before, id]) : new Set([...before].filter(other => other !== id)))),
    []
  );
  const toggleAll = (on: boolean) => setTicked(new Set(on ? rows.map(({ summary }) => summary.creatorId) : []));
  return { selected, toggle, toggleAll };
}
